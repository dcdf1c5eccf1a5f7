package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A course as one can attend it, by one of its offerings if it has any; asked naively, of the catalogue itself. */
record Attendance(Catalogue catalogue, Course course, Optional<Offering> offering) {

    static List<Attendance> of(Catalogue catalogue, Course course) {
        List<Attendance> byOffering = catalogue.getOfferings().stream()
                .filter(offering -> offering.getCourse().equals(course.getId()))
                .filter(offering -> offering.getStatus() == OfferingStatus.PLANNED
                        || offering.getStatus() == OfferingStatus.RUNNING)
                .map(offering -> new Attendance(catalogue, course, Optional.of(offering)))
                .toList();
        return byOffering.isEmpty() ? List.of(new Attendance(catalogue, course, Optional.empty())) : byOffering;
    }

    Optional<AgeRange> ages() {
        return offering.flatMap(Offering::getAgeRange).or(course::getAgeRange);
    }

    Optional<DeliveryMode> mode() {
        return offering.flatMap(Offering::getDeliveryMode).or(course::getDeliveryMode);
    }

    List<String> languages() {
        List<String> own = offering.map(Offering::getTeachingLanguages).orElse(List.of());
        return own.isEmpty() ? course.getTeachingLanguages() : own;
    }

    List<Session> sessions() {
        return offering.map(Offering::getSessions).orElse(List.of());
    }

    private Stream<Cluster> clusters() {
        return catalogue.getClusters().stream()
                .filter(cluster -> course.getClusters().contains(cluster.getId()));
    }

    Collection<Direction> directions() {
        return course.getDirection().isPresent()
                ? course.getDirection().stream().toList()
                : clusters().flatMap(cluster -> cluster.getDirection().stream()).toList();
    }

    Collection<Id<Provider>> providers() {
        Optional<Id<Provider>> stated = offering.flatMap(Offering::getProvider).or(course::getProvider);
        if (stated.isPresent()) {
            return stated.stream().toList();
        }
        List<Id<Provider>> ofClusters =
                clusters().flatMap(cluster -> cluster.getProvider().stream()).toList();
        List<Id<Provider>> all =
                catalogue.getProviders().stream().map(Provider::getId).toList();
        return ofClusters.isEmpty() && all.size() == 1 ? all : ofClusters;
    }

    boolean isWithin(Id<Provider> division, Id<Provider> whole) {
        Set<Id<Provider>> seen = new HashSet<>();
        Optional<Id<Provider>> next = Optional.of(division);
        while (next.isPresent() && seen.add(next.get())) {
            Id<Provider> present = next.get();
            next = catalogue.getProviders().stream()
                    .filter(provider -> provider.getId().equals(present))
                    .findFirst()
                    .flatMap(Provider::getParent);
        }
        return seen.contains(whole);
    }

    private boolean isNarrower(Id<Competency> narrower, Id<Competency> broader, Set<Id<Competency>> seen) {
        if (narrower.equals(broader)) {
            return true;
        }
        return seen.add(narrower)
                && catalogue.getCompetencies().stream()
                        .filter(competency -> competency.getId().equals(narrower))
                        .flatMap(competency -> competency.getBroader().stream())
                        .anyMatch(next -> isNarrower(next, broader, seen));
    }

    /** Whether the course teaches a competency so well, or any well for 0; empty if it does not say how well. */
    Optional<Boolean> teaches(Id<Competency> competency, int proficiency) {
        List<OptionalInt> taught = course.getTeaches().stream()
                .filter(level -> isNarrower(level.getCompetency(), competency, new HashSet<>()))
                .map(CompetencyLevel::getProficiency)
                .toList();
        if (taught.stream().anyMatch(stated -> Math.max(0, stated.orElse(0)) >= proficiency)) {
            return Optional.of(true);
        }
        return taught.stream().anyMatch(stated -> stated.orElse(0) < 1) ? Optional.empty() : Optional.of(false);
    }

    Optional<Boolean> hasFreePlace() {
        Optional<EnrolmentStatus> enrolment = offering.flatMap(Offering::getEnrolmentStatus);
        OptionalInt places = offering.map(Offering::getPlacesAvailable).orElse(OptionalInt.empty());
        if (enrolment.isEmpty() && places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(enrolment.orElse(EnrolmentStatus.OPEN) == EnrolmentStatus.OPEN && places.orElse(1) > 0);
    }

    Optional<Boolean> meetsOnlyOn(Set<DayOfWeek> days) {
        return sessions().isEmpty()
                ? Optional.empty()
                : Optional.of(sessions().stream()
                        .allMatch(session -> session.getDay()
                                .or(() -> session.getDate().map(date -> date.getDayOfWeek()))
                                .filter(days::contains)
                                .isPresent()));
    }

    /** Whether every meeting lies between two whole hours, the later up to 24. */
    Optional<Boolean> meetsBetween(int from, int to) {
        return sessions().isEmpty()
                ? Optional.empty()
                : Optional.of(sessions().stream().allMatch(session -> {
                    int start = session.getStart().getHour();
                    int end = session.getEnd().getHour() == 0
                            ? 24
                            : session.getEnd().getHour();
                    return start <= end && from <= start && end <= to;
                }));
    }
}
