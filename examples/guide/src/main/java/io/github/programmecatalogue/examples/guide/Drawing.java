package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.picture.PrerequisiteGraph;
import io.github.programmecatalogue.query.CatalogueIndex;
import java.io.IOException;
import java.io.PrintStream;

/** Which course comes before which. */
final class Drawing {

    private Drawing() {}

    static void show(PrintStream out) throws IOException {
        CatalogueIndex index = CatalogueIndex.of(Sample.catalogue());
        String mermaid = PrerequisiteGraph.of(index).around("cpp").toMermaid();
        out.print(mermaid);
    }
}
