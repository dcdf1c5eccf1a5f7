package io.github.programmecatalogue.jackson;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How a catalogue can be laid out in writing. */
enum Layout {
    /** One document for people. */
    PRETTY(
            DocumentForm.JSON,
            JsonFactory.builder().build(),
            new Indentation(),
            generator -> new DocumentOutput(generator, "\n")),
    /** One document for programs. */
    COMPACT(
            DocumentForm.JSON,
            PRETTY.factory,
            ObjectWriteContext.empty(),
            generator -> new DocumentOutput(generator, "")),
    /** A line for each entry. */
    LINES(
            DocumentForm.LINES,
            PRETTY.factory
                    .rebuild()
                    .rootValueSeparator("")
                    .characterEscapes(new LineBreakEscapes())
                    .build(),
            ObjectWriteContext.empty(),
            LinesOutput::new);

    private final DocumentForm form;
    private final JsonFactory factory;
    private final ObjectWriteContext context;
    private final Function<JsonGenerator, EntryOutput> output;

    Layout(
            DocumentForm form,
            JsonFactory factory,
            ObjectWriteContext context,
            Function<JsonGenerator, EntryOutput> output) {
        this.form = form;
        this.factory = factory;
        this.context = context;
        this.output = output;
    }

    /** Refuses a file whose name would have a reader take it for another form. */
    void requireNameOf(Path file) {
        DocumentForm said = DocumentForm.saidBy(file.toString()).orElse(form);
        if (said != form) {
            throw new IllegalArgumentException("A file must have the form that its name says: " + file
                    + " would be read as " + said + "; take " + remedy(said));
        }
    }

    private static String remedy(DocumentForm form) {
        return switch (form) {
            case JSON -> "CatalogueWriter.pretty() or compact()";
            case LINES -> "CatalogueWriter.lines()";
            case YAML -> "another name, since there is no writer of YAML";
        };
    }

    /** What writes tokens; when it is closed it leaves open what it writes to, and the document where it broke off. */
    JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(context, out, JsonEncoding.UTF8)
                .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
                .configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false);
    }

    /** What writes entries by a generator of this layout. */
    EntryOutput output(JsonGenerator generator) {
        return output.apply(generator);
    }
}
