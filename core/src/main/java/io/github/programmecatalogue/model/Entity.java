package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something in a catalogue that has an identity.
 *
 * @param <T> the entity's own type
 */
public sealed interface Entity<T extends Entity<T>>
        permits AgeGroup,
                CatalogueMetadata,
                Cluster,
                Competency,
                CompetencyFramework,
                Course,
                Initiative,
                Offering,
                Provider {

    /**
     * The identity, unique among the entities of one kind in a catalogue.
     *
     * @return the id
     */
    Id<T> getId();

    /**
     * The identities that other systems know the entity by.
     *
     * @return ids by scheme, such as {@code navigator} or an ISBN's {@code isbn}; empty if there are none
     */
    Map<String, String> getAlternateIds();

    /**
     * When the entity was last changed.
     *
     * @return an instant; empty if unknown
     */
    Optional<Instant> getModified();

    /**
     * What the school says beyond this model.
     *
     * @return a tree of names and values; empty if there is nothing
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * What the entity is called, whatever kind it is of.
     *
     * @return the title in each language; empty for an offering, which is called what its course is
     */
    default Optional<LocalizedText> title() {
        if (this instanceof Course course) {
            return Optional.of(course.getTitle());
        }
        if (this instanceof Competency competency) {
            return Optional.of(competency.getTitle());
        }
        if (this instanceof Provider provider) {
            return Optional.of(provider.getTitle());
        }
        if (this instanceof Cluster cluster) {
            return Optional.of(cluster.getTitle());
        }
        if (this instanceof Initiative initiative) {
            return Optional.of(initiative.getTitle());
        }
        if (this instanceof CompetencyFramework framework) {
            return Optional.of(framework.getTitle());
        }
        if (this instanceof AgeGroup group) {
            return Optional.of(group.getTitle());
        }
        return this instanceof CatalogueMetadata catalogue ? Optional.of(catalogue.getTitle()) : Optional.empty();
    }
}
