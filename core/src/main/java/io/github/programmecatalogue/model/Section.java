package io.github.programmecatalogue.model;

/** A list of a catalogue, in the order in which the format has them. */
public enum Section {
    /** Who teaches. */
    PROVIDERS("providers", "provider", Provider.class),
    /** The programmes and contests that courses prepare for. */
    INITIATIVES("initiatives", "initiative", Initiative.class),
    /** The systems that competencies come from. */
    FRAMEWORKS("frameworks", "competencyFramework", CompetencyFramework.class),
    /** What courses teach and require. */
    COMPETENCIES("competencies", "competency", Competency.class),
    /** The branches that group courses. */
    CLUSTERS("clusters", "cluster", Cluster.class),
    /** The bands of ages. */
    AGE_GROUPS("ageGroups", "ageGroup", AgeGroup.class),
    /** What is taught. */
    COURSES("courses", "course", Course.class),
    /** The courses as they run. */
    OFFERINGS("offerings", "offering", Offering.class);

    private final String property;
    private final String singular;
    private final Class<? extends Entity<?>> type;

    Section(String property, String singular, Class<? extends Entity<?>> type) {
        this.property = property;
        this.singular = singular;
        this.type = type;
    }

    /**
     * The property of a catalogue that holds the list.
     *
     * @return its name, such as {@code courses}
     */
    public String getProperty() {
        return property;
    }

    /**
     * What one of the list is called in settings and messages.
     *
     * @return a word, such as {@code course}
     */
    public String getSingular() {
        return singular;
    }

    /**
     * What the list holds.
     *
     * @return the type of the entities, such as {@code Course.class}
     */
    public Class<? extends Entity<?>> getType() {
        return type;
    }
}
