package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LanguageTag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a school, or several, teaches: courses and their offerings, with the providers, clusters, age groups and
 * competencies that they refer to.
 *
 * <p>References are ids; nothing keeps a catalogue from holding one that leads nowhere, or two entities of one id,
 * until a validator reports it.
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Catalogue extends CatalogueMetadata permits ImmutableCatalogue {

    @Override
    Id<Catalogue> getId();

    /**
     * Who teaches.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid Provider> getProviders();

    /**
     * The programmes and contests that courses prepare for.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid Initiative> getInitiatives();

    /**
     * The systems that its competencies come from.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid CompetencyFramework> getFrameworks();

    /**
     * What its courses teach and require.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid Competency> getCompetencies();

    /**
     * The branches that group its courses.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid Cluster> getClusters();

    /**
     * Its bands of ages.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid AgeGroup> getAgeGroups();

    /**
     * What is taught.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid Course> getCourses();

    /**
     * The courses as they run.
     *
     * @return the list in document order; empty if there is nothing
     */
    List<@Valid Offering> getOfferings();

    /**
     * What one section lists.
     *
     * @param section the section
     * @return its entities in document order
     */
    default List<? extends Entity<?>> list(Section section) {
        return switch (section) {
            case PROVIDERS -> getProviders();
            case INITIATIVES -> getInitiatives();
            case FRAMEWORKS -> getFrameworks();
            case COMPETENCIES -> getCompetencies();
            case CLUSTERS -> getClusters();
            case AGE_GROUPS -> getAgeGroups();
            case COURSES -> getCourses();
            case OFFERINGS -> getOfferings();
        };
    }

    /**
     * The catalogue as a stream: its header, then every entity in document order.
     *
     * @return a sized, ordered stream that splits evenly
     */
    default Stream<CatalogueEntry> entries() {
        return EntrySequence.of(this).stream();
    }

    /**
     * This catalogue with other courses.
     *
     * @param courses what is taught
     * @return a catalogue alike in all else
     */
    Catalogue withCourses(Iterable<? extends Course> courses);

    /**
     * This catalogue with other offerings.
     *
     * @param offerings the courses as they run
     * @return a catalogue alike in all else
     */
    Catalogue withOfferings(Iterable<? extends Offering> offerings);

    /**
     * A builder for a catalogue.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a catalogue part by part. */
    final class Builder extends ImmutableCatalogue.Builder {

        Builder() {}

        /**
         * The identity of the catalogue.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * Adds an entity to the list that is for its kind.
         *
         * @param entity a course, a provider …, and no catalogue
         * @return this builder
         * @throws IllegalArgumentException if it is the metadata of a catalogue
         */
        public Builder add(Entity<?> entity) {
            if (entity instanceof Course course) {
                return addCourse(course);
            } else if (entity instanceof Offering offering) {
                return addOffering(offering);
            } else if (entity instanceof Competency competency) {
                return addCompetency(competency);
            } else if (entity instanceof Cluster cluster) {
                return addCluster(cluster);
            } else if (entity instanceof Provider provider) {
                return addProvider(provider);
            } else if (entity instanceof Initiative initiative) {
                return addInitiative(initiative);
            } else if (entity instanceof CompetencyFramework framework) {
                return addFramework(framework);
            } else if (entity instanceof AgeGroup group) {
                return addAgeGroup(group);
            }
            throw new IllegalArgumentException("A catalogue must not list a catalogue: " + entity.getId());
        }

        /**
         * The catalogue.
         *
         * @return a new catalogue
         * @throws IllegalArgumentException if the language is no BCP 47 tag
         * @throws IllegalStateException if id, title or language are missing
         */
        @Override
        public Catalogue build() {
            Catalogue stated = super.build();
            String canonical = LanguageTag.canonical(stated.getLanguage());
            return canonical.equals(stated.getLanguage())
                    ? stated
                    : language(canonical).build();
        }
    }
}
