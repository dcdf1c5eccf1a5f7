package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Section;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the findings of a rule rest on besides the place at which they are, so that none is reported where that could not
 * be read: a cluster that no course names is not empty, as long as nobody knows the clusters of some course.
 *
 * <p>A rule that concludes from what is there needs none: where that is left out, it finds less. A rule that concludes
 * from what is missing does, unless it reports the very property that is missing. Properties with a default, such as
 * {@code status}, need not be named, since no entity is read without them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Grounds {

    private static final Grounds NONE = new Grounds(Set.of(), Collections.emptyMap());

    private final Set<String> own;
    private final Map<Section, Set<String>> sections;

    private Grounds(Set<String> own, Map<Section, Set<String>> sections) {
        this.own = own;
        this.sections = sections;
    }

    /**
     * No grounds but what is at the place of a finding.
     *
     * @return the grounds of most rules
     */
    public static Grounds none() {
        return NONE;
    }

    /**
     * Other properties of the entity in which something is found.
     *
     * @param properties their names, such as {@code partOf}
     * @return these grounds
     */
    public static Grounds own(String... properties) {
        return new Grounds(Set.of(properties), Collections.emptyMap());
    }

    /**
     * Properties of every entity of a section. For a rule over one entity they do not count.
     *
     * @param section the section
     * @param properties their names; none, if it only matters which entities there are
     * @return grounds of their own
     */
    public static Grounds all(Section section, String... properties) {
        return NONE.andAll(section, properties);
    }

    /**
     * Properties of every entity of a section besides. For a rule over one entity they do not count.
     *
     * @param section the section
     * @param properties their names; none, if it only matters which entities there are
     * @return these grounds and more
     */
    public Grounds andAll(Section section, String... properties) {
        Map<Section, Set<String>> more = new EnumMap<>(Section.class);
        more.putAll(sections);
        Set<String> names = new TreeSet<>(sections.getOrDefault(section, Set.of()));
        Collections.addAll(names, properties);
        more.put(section, Collections.unmodifiableSet(names));
        return new Grounds(own, Collections.unmodifiableMap(more));
    }

    /** Properties of the entity in which something is found. */
    Set<String> own() {
        return own;
    }

    /** The sections that matter, and the properties of their entities that do. */
    Map<Section, Set<String>> sections() {
        return sections;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grounds that && own.equals(that.own) && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return 31 * own.hashCode() + sections.hashCode();
    }

    /**
     * The grounds in a line, for a developer to read.
     *
     * @return such as {@code [partOf] and {COURSES=[clusters]}}
     */
    @Override
    public String toString() {
        return new TreeSet<>(own) + " and " + sections;
    }
}
