package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.Section;

/** How one entity refers to another: from which section, by which property, to which section. */
public enum Relation {
    /** A structural division names the provider that it is part of. */
    PROVIDER_PARENT(Section.PROVIDERS, "parent", Section.PROVIDERS),
    /** A provider names another with which it has an agreement. */
    PROVIDER_PARTNER(Section.PROVIDERS, "partners", Section.PROVIDERS),
    /** A competency names its framework. */
    COMPETENCY_FRAMEWORK(Section.COMPETENCIES, "framework", Section.FRAMEWORKS),
    /** A competency names one that it is part of. */
    COMPETENCY_BROADER(Section.COMPETENCIES, "broader", Section.COMPETENCIES),
    /** A cluster names its provider. */
    CLUSTER_PROVIDER(Section.CLUSTERS, "provider", Section.PROVIDERS),
    /** A module names the whole that it belongs to. */
    COURSE_PART_OF(Section.COURSES, "partOf", Section.COURSES),
    /** A course names its cluster. */
    COURSE_CLUSTER(Section.COURSES, "clusters", Section.CLUSTERS),
    /** A course names its provider. */
    COURSE_PROVIDER(Section.COURSES, "provider", Section.PROVIDERS),
    /** A course names one that must come before it, or an alternative to such. */
    COURSE_REQUIRES(Section.COURSES, "prerequisites", Section.COURSES),
    /** A course names one that should come before it, or an alternative to such. */
    COURSE_RECOMMENDS(Section.COURSES, "prerequisites", Section.COURSES),
    /** A course names a competency that a pupil must have to enter. */
    COURSE_REQUIRES_COMPETENCY(Section.COURSES, "competenciesRequired", Section.COMPETENCIES),
    /** A course names a competency that it teaches. */
    COURSE_TEACHES(Section.COURSES, "teaches", Section.COMPETENCIES),
    /** A course names what it prepares for. */
    COURSE_INITIATIVE(Section.COURSES, "initiatives", Section.INITIATIVES),
    /** An offering names its course. */
    OFFERING_COURSE(Section.OFFERINGS, "course", Section.COURSES),
    /** An offering names its provider. */
    OFFERING_PROVIDER(Section.OFFERINGS, "provider", Section.PROVIDERS);

    private final Section source;
    private final String property;
    private final Section target;

    Relation(Section source, String property, Section target) {
        this.source = source;
        this.property = property;
        this.target = target;
    }

    /**
     * Where the entity that refers stands.
     *
     * @return its section
     */
    public Section getSource() {
        return source;
    }

    /**
     * The property by which it refers.
     *
     * @return the name of the property
     */
    public String getProperty() {
        return property;
    }

    /**
     * Where the entity referred to stands.
     *
     * @return its section
     */
    public Section getTarget() {
        return target;
    }
}
