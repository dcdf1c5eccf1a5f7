package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;

/**
 * A kind of entity: one for each section, and the catalogue.
 *
 * @param type the type of its entities
 * @param word what it is called in settings and messages, such as {@code course}
 * @param label what people call one of it
 */
record Kind(Class<? extends Entity<?>> type, String word, Labelled label) {

    private static final Kind CATALOGUE =
            new Kind(Catalogue.class, "catalogue", LocalizedText.of("en", "catalogue", "ru", "каталог")::get);

    /**
     * The kind of the entities of a type.
     *
     * @throws IllegalArgumentException if they are of more than one kind
     */
    static Kind of(Class<?> type) {
        if (CatalogueMetadata.class.isAssignableFrom(type)) {
            return CATALOGUE;
        }
        for (Section section : Section.values()) {
            if (section.getType().isAssignableFrom(type)) {
                return new Kind(section.getType(), section.getSingular(), section);
            }
        }
        throw new IllegalArgumentException("Kind must be that of an entity, such as Course: " + type.getSimpleName());
    }
}
