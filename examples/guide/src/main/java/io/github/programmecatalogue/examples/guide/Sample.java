package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample catalogue of the repository. */
final class Sample {

    private static final Path FROM_THE_ROOT = Path.of("examples/data/st-petersburg.json");
    private static final Path FROM_THE_GUIDE = Path.of("../data/st-petersburg.json");

    private Sample() {}

    static Catalogue catalogue() throws IOException {
        Path file = Files.exists(FROM_THE_ROOT) ? FROM_THE_ROOT : FROM_THE_GUIDE;
        return CatalogueReader.standard().read(file).getCatalogue().orElseThrow();
    }
}
