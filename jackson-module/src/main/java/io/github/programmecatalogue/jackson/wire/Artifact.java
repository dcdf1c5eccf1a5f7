package io.github.programmecatalogue.jackson.wire;

import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;

/** What this artifact is called, and which version of it is at hand. */
public final class Artifact {

    /** Its group. */
    public static final String GROUP = "io.github.programmecatalogue";

    /** Its name. */
    public static final String NAME = "programme-catalogue-jackson";

    private Artifact() {}

    /**
     * The version of this library.
     *
     * @return what the Java module or else the manifest states; null if neither does
     */
    public static @Nullable String version() {
        ModuleDescriptor descriptor = Artifact.class.getModule().getDescriptor();
        return descriptor == null
                ? Artifact.class.getPackage().getImplementationVersion()
                : descriptor.rawVersion().orElse(null);
    }
}
