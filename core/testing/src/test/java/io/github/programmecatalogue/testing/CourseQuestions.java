package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.query.CourseQuery;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Each condition of a course query, next to what it means for one attendance; empty is what nobody states. */
final class CourseQuestions {

    private CourseQuestions() {}

    record Question(String name, UnaryOperator<CourseQuery> ask, Function<Attendance, Optional<Boolean>> meaning) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Arbitrary<Question> all() {
        Arbitrary<String> ids = numbers(CrowdedCatalogues.IDS);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12).map(CourseQuestions::age),
                numbers(CrowdedCatalogues.IDS - 1).map(CourseQuestions::ageGroup),
                Combinators.combine(ids, ids).as(CourseQuestions::clusters),
                Combinators.combine(Arbitraries.of(Level.class), Arbitraries.of(Level.class))
                        .as(CourseQuestions::levels),
                Arbitraries.of(Direction.class).map(CourseQuestions::direction),
                Arbitraries.of(DeliveryMode.class).map(CourseQuestions::mode),
                Arbitraries.of("en", "en-GB", "ru", "fr").map(CourseQuestions::language),
                ids.map(CourseQuestions::provider),
                ids.map(CourseQuestions::competency),
                Combinators.combine(ids, Arbitraries.integers().between(1, 4)).as(CourseQuestions::proficiency),
                ids.map(CourseQuestions::initiative),
                Arbitraries.just(new Question("free", CourseQuery::withFreePlaces, Attendance::hasFreePlace)),
                Combinators.combine(
                                Arbitraries.of(DayOfWeek.class),
                                Arbitraries.of(DayOfWeek.class).array(DayOfWeek[].class))
                        .as(CourseQuestions::days),
                Combinators.combine(
                                Arbitraries.integers().between(0, 23),
                                Arbitraries.integers().between(0, 24))
                        .as((a, b) -> hours(Math.min(a, b), Math.max(1, Math.max(a, b)))));
    }

    private static Arbitrary<String> numbers(int last) {
        return Arbitraries.integers().between(0, last).map(String::valueOf);
    }

    private static <V> Optional<Boolean> any(Collection<V> stated, Predicate<V> wanted) {
        return stated.isEmpty() ? Optional.empty() : Optional.of(stated.stream().anyMatch(wanted));
    }

    private static Question age(int years) {
        return new Question(
                "age " + years,
                query -> query.forAge(years),
                attendance -> attendance.ages().map(ages -> ages.contains(years)));
    }

    private static Question ageGroup(String id) {
        return new Question(
                "age group " + id,
                query -> query.inAgeGroup(id),
                attendance -> attendance.ages().map(ages -> ages.overlaps(group(attendance, Id.of(id)))));
    }

    private static AgeRange group(Attendance attendance, Id<AgeGroup> id) {
        return attendance.catalogue().getAgeGroups().stream()
                .filter(group -> group.getId().equals(id))
                .findFirst()
                .orElseThrow()
                .getAgeRange();
    }

    private static Question clusters(String one, String other) {
        return new Question(
                "cluster " + one + " or " + other,
                query -> query.inCluster(one, other),
                attendance -> Optional.of(attendance.course().getClusters().stream()
                        .map(Id::toString)
                        .anyMatch(List.of(one, other)::contains)));
    }

    private static Question levels(Level one, Level other) {
        return new Question(
                one + " or " + other,
                query -> query.atLevel(one, other),
                attendance -> attendance.course().getLevel().map(level -> level == one || level == other));
    }

    private static Question direction(Direction direction) {
        return new Question(
                direction.toString(),
                query -> query.inDirection(direction),
                attendance -> any(attendance.directions(), direction::equals));
    }

    private static Question mode(DeliveryMode mode) {
        return new Question(
                mode.toString(),
                query -> query.delivered(mode),
                attendance -> attendance.mode().map(mode::equals));
    }

    private static Question language(String language) {
        return new Question(
                "in " + language,
                query -> query.taughtIn(language),
                attendance -> any(attendance.languages(), tag -> (tag + "-").startsWith(language + "-")));
    }

    private static Question provider(String id) {
        return new Question(
                "by " + id,
                query -> query.taughtBy(id),
                attendance -> any(attendance.providers(), provider -> attendance.isWithin(provider, Id.of(id))));
    }

    private static Question competency(String id) {
        return new Question(
                "teaching " + id, query -> query.teaching(id), attendance -> attendance.teaches(Id.of(id), 0));
    }

    private static Question proficiency(String id, int proficiency) {
        return new Question(
                "teaching " + id + " at " + proficiency,
                query -> query.teaching(id, proficiency),
                attendance -> attendance.teaches(Id.of(id), proficiency));
    }

    private static Question initiative(String id) {
        return new Question(
                "for " + id,
                query -> query.preparingFor(id),
                attendance -> Optional.of(attendance.course().getInitiatives().contains(Id.of(id))));
    }

    private static Question days(DayOfWeek one, DayOfWeek... others) {
        EnumSet<DayOfWeek> days = EnumSet.of(one, others);
        return new Question(
                days.toString(), query -> query.meetingOn(one, others), attendance -> attendance.meetsOnlyOn(days));
    }

    private static Question hours(int from, int to) {
        return new Question(
                from + " to " + to,
                query -> query.meetingBetween(LocalTime.of(from, 0), LocalTime.of(to % 24, 0)),
                attendance -> attendance.meetsBetween(from, to));
    }
}
