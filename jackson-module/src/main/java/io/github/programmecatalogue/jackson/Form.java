package io.github.programmecatalogue.jackson;

import java.io.OutputStream;
import java.util.function.Function;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A form in which a catalogue can be written. */
enum Form {
    /** One document for people. */
    PRETTY(JsonFactory.builder().build(), new Indentation(), generator -> new DocumentOutput(generator, "\n")),
    /** One document for programs. */
    COMPACT(PRETTY.factory, ObjectWriteContext.empty(), generator -> new DocumentOutput(generator, "")),
    /** A line for each entry. */
    LINES(
            PRETTY.factory
                    .rebuild()
                    .rootValueSeparator("")
                    .characterEscapes(new LineBreakEscapes())
                    .build(),
            ObjectWriteContext.empty(),
            LinesOutput::new);

    private final JsonFactory factory;
    private final ObjectWriteContext context;
    private final Function<JsonGenerator, EntryOutput> output;

    Form(JsonFactory factory, ObjectWriteContext context, Function<JsonGenerator, EntryOutput> output) {
        this.factory = factory;
        this.context = context;
        this.output = output;
    }

    /** What writes tokens; when it is closed it leaves open what it writes to, and the document where it broke off. */
    JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(context, out, JsonEncoding.UTF8)
                .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
                .configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false);
    }

    /** What writes entries by a generator of this form. */
    EntryOutput output(JsonGenerator generator) {
        return output.apply(generator);
    }
}
