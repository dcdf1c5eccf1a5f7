package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.TaggedReader;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import tools.jackson.core.JsonGenerator;

/** Writes each entry as a JSON object of one property, which says what it is, in a line of its own. */
final class LinesOutput implements EntryOutput {

    private final JsonGenerator generator;
    private final JacksonTokenSink sink;

    LinesOutput(JsonGenerator generator) {
        this.generator = generator;
        sink = new JacksonTokenSink(generator);
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public void header(CatalogueHeader header) {
        startLine(TaggedReader.HEADER);
        Format.header().write(header, sink);
        endLine();
    }

    @Override
    public void member(Section section, Entity<?> entity) {
        startLine(section.getProperty());
        Format.write(section, entity, sink);
        endLine();
    }

    @Override
    public void end() {}

    private void startLine(String tag) {
        sink.startObject();
        sink.name(tag);
    }

    private void endLine() {
        sink.endObject();
        generator.writeRaw('\n');
    }
}
