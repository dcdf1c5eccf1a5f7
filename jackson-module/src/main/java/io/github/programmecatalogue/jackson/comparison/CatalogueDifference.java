package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What differs between a catalogue before and after: what each says of itself, the entities that were added, removed,
 * moved and changed, and in these every property that differs, with both values.
 *
 * <pre>{@code
 * CatalogueDifference difference = CatalogueDifference.between(lastYear, thisYear);
 * difference.format(Locale.ENGLISH);       // Changed: course cpp, /ageRange/max: 14 → 15 …
 * difference.toJsonPatch();                // [{"op":"replace","path":"/courses/3/ageRange/max","value":15} …]
 * }</pre>
 *
 * <p>Any two catalogues can be compared, with errors or without. The order of the entities means something, and so does
 * that of a list in an entity and that of the languages of a text, which is replaced as a whole where its languages change
 * places; the order of alternate ids and of the members of extensions does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueDifference {

    private final CatalogueHeader header;
    private final List<PropertyChange> headerChanges;
    private final List<EntityChange> entityChanges;
    private final JsonValue patch;

    private CatalogueDifference(
            CatalogueHeader header,
            List<PropertyChange> headerChanges,
            List<EntityChange> entityChanges,
            JsonValue patch) {
        this.header = header;
        this.headerChanges = headerChanges;
        this.entityChanges = List.copyOf(entityChanges);
        this.patch = patch;
    }

    /**
     * What differs.
     *
     * @param before a catalogue
     * @param after another, or the same one at another time
     * @return the way from one to the other; empty if they are equal
     */
    public static CatalogueDifference between(Catalogue before, Catalogue after) {
        JsonPatch patch = new JsonPatch();
        CatalogueHeader header = CatalogueHeader.of(after);
        List<PropertyChange> headerChanges = TreeDifference.of(CatalogueHeader.of(before), header, "", patch);
        List<EntityChange> entityChanges = new ArrayList<>();
        for (Section section : Section.values()) {
            entityChanges.addAll(
                    new SectionDifference(section, before.list(section), after.list(section), patch).changes());
        }
        return new CatalogueDifference(header, headerChanges, entityChanges, patch.toJson());
    }

    /**
     * Whether there is none.
     *
     * @return true if the catalogues are equal
     */
    public boolean isEmpty() {
        return headerChanges.isEmpty() && entityChanges.isEmpty();
    }

    /**
     * What differs in what the catalogues say of themselves.
     *
     * @return the properties that differ, in the order of the format but for those removed, which come first; empty if
     *     there are none
     */
    public List<PropertyChange> getHeaderChanges() {
        return headerChanges;
    }

    /**
     * What became of the entities.
     *
     * @return section by section, in the order of the format; in each what is removed, moved, added and changed, in this
     *     order; empty if nothing became of any
     */
    public List<EntityChange> getEntityChanges() {
        return entityChanges;
    }

    /**
     * The difference for programs: a JSON Patch (RFC 6902) that turns the document of the catalogue before into that of
     * the catalogue after.
     *
     * <p>An element that takes another place is one operation, and so is a property that has another value. The
     * document must be one that this library wrote, or one written like it: properties stand where the format has them,
     * and empty lists are not written.
     *
     * @return an array of operations
     */
    public JsonValue toJsonPatch() {
        return patch;
    }

    /**
     * The difference for people.
     *
     * @param locale the language; Russian, or else English
     * @return a line for each thing that differs, each with a line feed after it; empty if there is none
     */
    public String format(Locale locale) {
        ChangeText text = new ChangeText(locale);
        headerChanges.forEach(change -> text.changed(Phrase.CATALOGUE, header.getId(), change));
        entityChanges.forEach(text::add);
        return text.toString();
    }

    /**
     * The difference in English.
     *
     * @return the same as for the locale {@link Locale#ENGLISH}
     */
    @Override
    public String toString() {
        return format(Locale.ENGLISH);
    }
}
