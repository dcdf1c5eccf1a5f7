package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Optional;

/** Reads one entity of a document, with what could not be read of it. */
final class EntityReader {

    private EntityReader() {}

    /** Reads the entity at whose first token a source stands, and leaves the source at its last one. */
    static CatalogueEntry read(Section section, int index, LenientSource source, DamageLog log) {
        return read(Format.of(section), section, index, source, log);
    }

    private static <T extends Entity<?>> CatalogueEntry read(
            RecordCodec<T, ?> codec, Section section, int index, LenientSource source, DamageLog log) {
        Optional<Id<?>> id = Optional.empty();
        T entity = null;
        int noted = 0;
        if (codec.enter(source)) {
            RecordCodec<T, ?>.Reading reading = codec.new Reading();
            for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
                boolean isId = id.isEmpty() && source.name().equals(EntityCodec.ID);
                noted = log.size();
                if (!reading.readProperty(source) && !source.isBroken()) {
                    log.leaveOutEntityFor(noted);
                }
                if (isId && source.current() == Token.STRING) {
                    id = id(source.text());
                }
            }
            noted = log.size();
            entity = codec.hasEnded(source) ? reading.result(source) : null;
        }
        if (entity == null && !source.isBroken()) {
            log.leaveOutEntityFor(noted);
        }
        return entity == null
                ? new CatalogueEntry.Unreadable(Optional.of(section), index, id, log.damage())
                : new CatalogueEntry.Member(section, index, entity, log.damage());
    }

    /** The id, if it is one: else that has been reported. */
    private static Optional<Id<?>> id(String text) {
        try {
            return Optional.of(Id.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
