package io.github.programmecatalogue.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program was built. */
final class Version implements IVersionProvider {

    private static final String RESOURCE = "build.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream stream = Objects.requireNonNull(Version.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            build.load(stream);
        }
        return new String[] {"Programme Catalogue " + build.getProperty("version")};
    }
}
