package io.github.programmecatalogue.model;

/** A list of a catalogue, in the order in which the format has them. */
public enum Section {
    /** Who teaches. */
    PROVIDERS("providers", Provider.class),
    /** The programmes and contests that courses prepare for. */
    INITIATIVES("initiatives", Initiative.class),
    /** The systems that competencies come from. */
    FRAMEWORKS("frameworks", CompetencyFramework.class),
    /** What courses teach and require. */
    COMPETENCIES("competencies", Competency.class),
    /** The branches that group courses. */
    CLUSTERS("clusters", Cluster.class),
    /** The bands of ages. */
    AGE_GROUPS("ageGroups", AgeGroup.class),
    /** What is taught. */
    COURSES("courses", Course.class),
    /** The courses as they run. */
    OFFERINGS("offerings", Offering.class);

    private final String property;
    private final Class<? extends Entity<?>> type;

    Section(String property, Class<? extends Entity<?>> type) {
        this.property = property;
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
     * What the list holds.
     *
     * @return the type of the entities, such as {@code Course.class}
     */
    public Class<? extends Entity<?>> getType() {
        return type;
    }
}
