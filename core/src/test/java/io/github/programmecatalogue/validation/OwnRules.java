package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/** Rules that a school might add, one of each kind. */
final class OwnRules {

    private OwnRules() {}

    /** A laboratory has twelve places; says so itself, in two languages. */
    public static final class LabCapacity implements EntityRule {

        /** For the service loader. */
        public LabCapacity() {}

        @Override
        public String getCode() {
            return "ourschool:lab_capacity";
        }

        @Override
        public Severity getSeverity() {
            return Severity.ERROR;
        }

        @Override
        public Optional<String> getSentence(Locale locale) {
            return Optional.of(
                    locale.getLanguage().equals("ru")
                            ? "Лаборатория не должна принимать больше {most} учеников"
                            : "A laboratory must not take more than {most} pupils");
        }

        @Override
        public Optional<String> getRationale(Locale locale) {
            return Optional.of("A thirteenth pupil would have no workbench.");
        }

        @Override
        public Optional<String> getRemedy(Locale locale) {
            return Optional.of("Divide the group.");
        }

        @Override
        public void check(Entity<?> entity, Conditions conditions, EntityRule.Reporter reporter) {
            if (entity instanceof Offering offering
                    && offering.getPlacesAvailable().orElse(0) > 12) {
                reporter.report(
                        PropertyPath.of("placesAvailable"),
                        Map.of("value", offering.getPlacesAvailable().getAsInt(), "most", 12));
            }
        }
    }

    /** Every course has keywords; puts the evidence into its sentence. */
    static final class Keywords implements EntityRule {

        @Override
        public String getCode() {
            return "ourschool:keywords";
        }

        @Override
        public Severity getSeverity() {
            return Severity.INFO;
        }

        @Override
        public Optional<String> getSentence(Locale locale) {
            return Optional.of("A course should have {least} keywords, and not {value}");
        }

        @Override
        public void check(Entity<?> entity, Conditions conditions, EntityRule.Reporter reporter) {
            if (entity instanceof Course course && course.getKeywords().size() < 3) {
                reporter.report(
                        PropertyPath.of("keywords"),
                        Map.of("value", course.getKeywords().size(), "least", 3));
            }
        }
    }

    /** A small school has two courses at most; has no sentence of its own. */
    public static final class SmallSchool implements GraphRule {

        /** For the service loader. */
        public SmallSchool() {}

        @Override
        public String getCode() {
            return "ourschool:small_school";
        }

        @Override
        public Severity getSeverity() {
            return Severity.INFO;
        }

        @Override
        public void check(CatalogueGraph graph, Conditions conditions, GraphRule.Reporter reporter) {
            if (graph.courses().size() > 2) {
                reporter.report(
                        PropertyPath.of("courses"),
                        Map.of("value", graph.courses().size()));
                reporter.report(graph.courses(), 2, PropertyPath.entity(), Map.of());
            }
        }
    }

    /** No two courses have one web page; remembers what the graph does not. */
    static final class UrlShared implements EntryRule {

        @Override
        public String getCode() {
            return "ourschool:url_shared";
        }

        @Override
        public Severity getSeverity() {
            return Severity.WARNING;
        }

        @Override
        public Collector<CatalogueEntry, ?, Result> collector(Conditions conditions) {
            return Collector.of(
                    () -> new HashMap<String, List<CatalogueEntry.Member>>(),
                    UrlShared::add,
                    (one, other) -> {
                        other.forEach((url, members) -> one.computeIfAbsent(url, key -> new ArrayList<>())
                                .addAll(members));
                        return one;
                    },
                    byUrl -> reporter -> byUrl.values().stream()
                            .filter(members -> members.size() > 1)
                            .flatMap(List::stream)
                            .forEach(member -> reporter.report(member, PropertyPath.of("url"), Map.of())));
        }

        private static void add(Map<String, List<CatalogueEntry.Member>> byUrl, CatalogueEntry entry) {
            if (entry instanceof CatalogueEntry.Member member && member.entity() instanceof Course course) {
                course.getUrl()
                        .ifPresent(url -> byUrl.computeIfAbsent(url, key -> new ArrayList<>())
                                .add(member));
            }
        }
    }

    /** A rule over entities, of a code and a check given. */
    static EntityRule entityRule(String code, BiConsumer<Entity<?>, EntityRule.Reporter> check) {
        return new EntityRule() {
            @Override
            public String getCode() {
                return code;
            }

            @Override
            public Severity getSeverity() {
                return Severity.WARNING;
            }

            @Override
            public boolean isOnByDefault() {
                return !code.endsWith("_if_asked");
            }

            @Override
            public void check(Entity<?> entity, Conditions conditions, EntityRule.Reporter reporter) {
                check.accept(entity, reporter);
            }
        };
    }
}
