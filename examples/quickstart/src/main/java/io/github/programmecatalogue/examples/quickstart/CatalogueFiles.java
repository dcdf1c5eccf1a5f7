package io.github.programmecatalogue.examples.quickstart;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.CatalogueWriter;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.jackson.report.ReportWriter;
import io.github.programmecatalogue.model.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a catalogue to a file, and reads it again with a report of all that is wrong with it. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    public static void main(String[] args) {
        try {
            Path file = Files.createTempFile("catalogue", ".json");
            writeAndRead(BuildCatalogue.catalogue(), file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeAndRead(Catalogue catalogue, Path file) throws IOException {
        CatalogueWriter.pretty().write(catalogue, file);

        ReadResult result = CatalogueReader.standard().read(file);
        String report = ReportWriter.text().document(result.readDocument()).format(result.getReport());

        System.out.println(report);
        System.out.println("nothing lost: " + result.isLossless());
        System.out.println("unchanged: " + result.getCatalogue().orElseThrow().equals(catalogue));
    }
}
