package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** A list of a catalogue, in the order in which the format has them. */
public enum Section implements Labelled {
    /** Who teaches. */
    PROVIDERS("providers", "provider", "provider", "организация", Provider.class),
    /** The programmes and contests that courses prepare for. */
    INITIATIVES("initiatives", "initiative", "initiative", "инициатива", Initiative.class),
    /** The systems that competencies come from. */
    FRAMEWORKS(
            "frameworks",
            "competencyFramework",
            "competency framework",
            "система компетенций",
            CompetencyFramework.class),
    /** What courses teach and require. */
    COMPETENCIES("competencies", "competency", "competency", "компетенция", Competency.class),
    /** The branches that group courses. */
    CLUSTERS("clusters", "cluster", "cluster", "кластер", Cluster.class),
    /** The bands of ages. */
    AGE_GROUPS("ageGroups", "ageGroup", "age group", "возрастная группа", AgeGroup.class),
    /** What is taught. */
    COURSES("courses", "course", "course", "курс", Course.class),
    /** The courses as they run. */
    OFFERINGS("offerings", "offering", "offering", "группа", Offering.class);

    private final String property;
    private final String singular;
    private final LocalizedText label;
    private final Class<? extends Entity<?>> type;

    Section(String property, String singular, String english, String russian, Class<? extends Entity<?>> type) {
        this.property = property;
        this.singular = singular;
        this.label = LocalizedText.of("en", english, "ru", russian);
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
     * What one of the list is called.
     *
     * @param locale the readers' language
     * @return a name in small letters, such as {@code age group}, or {@code курс} for readers of Russian
     */
    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
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
