package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The texts of entities that come in several languages. */
final class EntityTexts {

    private EntityTexts() {}

    /** What there is to say about an entity. */
    static Optional<LocalizedText> description(Entity<?> entity) {
        if (entity instanceof Course course) {
            return course.getDescription();
        }
        if (entity instanceof Competency competency) {
            return competency.getDescription();
        }
        if (entity instanceof Provider provider) {
            return provider.getDescription();
        }
        if (entity instanceof Cluster cluster) {
            return cluster.getDescription();
        }
        if (entity instanceof Initiative initiative) {
            return initiative.getDescription();
        }
        return entity instanceof CatalogueMetadata catalogue ? catalogue.getDescription() : Optional.empty();
    }

    /** Visits each text of an entity that has a title, but the title itself. */
    static void visitBesideTitle(Entity<?> entity, Visitor visitor) {
        visit("description", description(entity), visitor);
        if (entity instanceof Course course) {
            visit("summary", course.getSummary(), visitor);
            visit("entryRequirements", course.getEntryRequirements(), visitor);
            visitAll("learningOutcomes", course.getLearningOutcomes(), visitor);
        } else if (entity instanceof CompetencyFramework framework) {
            visit("publisher", framework.getPublisher(), visitor);
            visitAll("proficiencyLevels", framework.getProficiencyLevels(), visitor);
        } else if (entity instanceof CatalogueMetadata catalogue) {
            visit("publisher", catalogue.getPublisher(), visitor);
        } else if (entity instanceof Provider provider) {
            provider.getLocation().ifPresent(location -> visitAll(location, visitor));
        }
    }

    private static void visitAll(Place location, Visitor visitor) {
        PropertyPath path = PropertyPath.of("location");
        location.getName().ifPresent(name -> visitor.visit(name, () -> path.property("name")));
        location.getAddress().ifPresent(address -> visitor.visit(address, () -> path.property("address")));
    }

    private static void visit(String property, Optional<LocalizedText> text, Visitor visitor) {
        text.ifPresent(present -> visitor.visit(present, () -> PropertyPath.of(property)));
    }

    private static void visitAll(String property, List<LocalizedText> texts, Visitor visitor) {
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            visitor.visit(texts.get(i), () -> PropertyPath.of(property).index(index));
        }
    }

    /** Takes one text after another; where it stands is only worked out when asked for. */
    interface Visitor {
        void visit(LocalizedText text, Supplier<PropertyPath> path);
    }
}
