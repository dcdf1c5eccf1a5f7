package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a catalogue as one JSON object. */
final class DocumentOutput implements EntryOutput {

    private final JsonGenerator generator;
    private final JacksonTokenSink sink;
    private final String ending;
    private @Nullable Section open;

    /** Writes by a generator, with an ending after the object. */
    DocumentOutput(JsonGenerator generator, String ending) {
        this.generator = generator;
        this.ending = ending;
        sink = new JacksonTokenSink(generator);
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public void header(CatalogueHeader header) {
        sink.startObject();
        Format.header().writeMembers(header, sink);
    }

    @Override
    public void member(Section section, Entity<?> entity) {
        if (section != open) {
            endSection();
            sink.name(section.getProperty());
            sink.startArray();
            open = section;
        }
        Format.write(section, entity, sink);
    }

    @Override
    public void end() {
        endSection();
        sink.endObject();
        generator.writeRaw(ending);
    }

    private void endSection() {
        if (open != null) {
            sink.endArray();
        }
    }
}
