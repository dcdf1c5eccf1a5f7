package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Id;
import java.util.List;

/** What an entity refers to, in the order of its properties. */
final class EntityReferences {

    /** Takes one reference after another. */
    interface Visitor {

        /**
         * A reference.
         *
         * @param relation how the entity refers
         * @param target the id referred to
         * @param position the position in the list that the relation's property holds, 0 where it is no list
         * @param detail the position among alternatives for a prerequisite, the proficiency (0 if not stated) for a
         *     competency, else 0
         */
        void visit(Relation relation, Id<?> target, int position, int detail);
    }

    private final Visitor visitor;

    private EntityReferences(Visitor visitor) {
        this.visitor = visitor;
    }

    static void of(Entity<?> entity, Visitor visitor) {
        new EntityReferences(visitor).visit(entity);
    }

    private void visit(Entity<?> entity) {
        if (entity instanceof Course course) {
            visitCourse(course);
        } else if (entity instanceof Offering offering) {
            one(Relation.OFFERING_COURSE, offering.getCourse());
            offering.getProvider().ifPresent(id -> one(Relation.OFFERING_PROVIDER, id));
        } else if (entity instanceof Competency competency) {
            competency.getFramework().ifPresent(id -> one(Relation.COMPETENCY_FRAMEWORK, id));
            all(Relation.COMPETENCY_BROADER, competency.getBroader());
        } else if (entity instanceof Cluster cluster) {
            cluster.getProvider().ifPresent(id -> one(Relation.CLUSTER_PROVIDER, id));
        } else if (entity instanceof Provider provider) {
            provider.getParent().ifPresent(id -> one(Relation.PROVIDER_PARENT, id));
            all(Relation.PROVIDER_PARTNER, provider.getPartners());
        } else if (!(entity instanceof Initiative
                || entity instanceof CompetencyFramework
                || entity instanceof AgeGroup
                || entity instanceof CatalogueMetadata)) {
            throw new AssertionError("An entity whose references are not known: " + entity.getClass());
        }
    }

    private void visitCourse(Course course) {
        course.getPartOf().ifPresent(id -> one(Relation.COURSE_PART_OF, id));
        all(Relation.COURSE_CLUSTER, course.getClusters());
        course.getProvider().ifPresent(id -> one(Relation.COURSE_PROVIDER, id));
        visitPrerequisites(course.getPrerequisites());
        visitLevels(Relation.COURSE_REQUIRES_COMPETENCY, course.getCompetenciesRequired());
        visitLevels(Relation.COURSE_TEACHES, course.getTeaches());
        all(Relation.COURSE_INITIATIVE, course.getInitiatives());
    }

    private void visitPrerequisites(List<Prerequisite> prerequisites) {
        for (int i = 0; i < prerequisites.size(); i++) {
            Prerequisite prerequisite = prerequisites.get(i);
            Relation relation = prerequisite.getStrength() == Prerequisite.Strength.REQUIRED
                    ? Relation.COURSE_REQUIRES
                    : Relation.COURSE_RECOMMENDS;
            for (int j = 0; j < prerequisite.getAnyOf().size(); j++) {
                visitor.visit(relation, prerequisite.getAnyOf().get(j), i, j);
            }
        }
    }

    private void visitLevels(Relation relation, List<CompetencyLevel> levels) {
        for (int i = 0; i < levels.size(); i++) {
            CompetencyLevel level = levels.get(i);
            visitor.visit(
                    relation, level.getCompetency(), i, level.getProficiency().orElse(0));
        }
    }

    private void one(Relation relation, Id<?> target) {
        visitor.visit(relation, target, 0, 0);
    }

    private <T> void all(Relation relation, List<Id<T>> targets) {
        for (int i = 0; i < targets.size(); i++) {
            visitor.visit(relation, targets.get(i), i, 0);
        }
    }
}
