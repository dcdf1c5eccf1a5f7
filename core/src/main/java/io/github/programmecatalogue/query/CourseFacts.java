package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Session;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What courses and their runs can be asked for. What an offering does not say is as the course says; what the course
 * does not say of provider and direction, its clusters do, and of the provider, a catalogue that has one only.
 */
final class CourseFacts {

    /** Whether there are places. */
    enum Places {
        FREE,
        TAKEN
    }

    private final List<Course> courses;
    private final Directory<Cluster> clusterDirectory;
    private final List<Id<Provider>> onlyProvider;

    final Runs runs;
    final Directory<AgeGroup> ageGroups;
    final Hierarchy divisions;
    final Attribute statuses;
    final Attribute clusters;
    final Attribute levels;
    final Attribute directions;
    final Attribute initiatives;
    final Teachings teachings;
    final Attribute providers;
    final Attribute deliveryModes;
    final Attribute languages;
    final Attribute places;
    final RunAges ages;
    final Meetings meetings;

    CourseFacts(
            Directory<Course> courses,
            Directory<Offering> offerings,
            Directory<Cluster> clusters,
            Directory<Provider> providers,
            Directory<Competency> competencies,
            Directory<AgeGroup> ageGroups) {
        this.courses = courses.entities();
        this.clusterDirectory = clusters;
        this.onlyProvider = providers.entities().size() == 1
                ? List.of(providers.entities().get(0).getId())
                : List.of();
        this.runs = new Runs(courses, offerings);
        this.ageGroups = ageGroups;
        this.divisions = Hierarchy.of(
                providers.entities(), provider -> provider.getParent().stream().toList());
        this.statuses = ofCourses(course -> List.of(course.getStatus()));
        this.clusters = ofCourses(Course::getClusters);
        this.levels = ofCourses(course -> course.getLevel().stream().toList());
        this.directions = ofCourses(this::directions);
        this.initiatives = ofCourses(Course::getInitiatives);
        this.teachings = new Teachings(runs, this.courses, competencies.entities());
        this.providers = ofRuns(this::providers);
        this.deliveryModes =
                ofRuns(run -> offering(run, Offering::getDeliveryMode).or(course(run)::getDeliveryMode).stream()
                        .toList());
        this.languages = ofRuns(run -> runs.offering(run)
                .map(Offering::getTeachingLanguages)
                .filter(languages -> !languages.isEmpty())
                .orElseGet(course(run)::getTeachingLanguages));
        this.places = ofRuns(run -> offering(run, CourseFacts::places).stream().toList());
        this.ages = new RunAges(
                runs.size(), run -> offering(run, Offering::getAgeRange).or(course(run)::getAgeRange));
        this.meetings = new Meetings(
                runs.size(),
                run -> runs.offering(run).map(Offering::getSessions).orElse(List.<Session>of()));
    }

    List<Course> courses() {
        return courses;
    }

    private Attribute ofCourses(Function<Course, ? extends Collection<?>> stated) {
        return Attribute.ofCourses(runs, course -> stated.apply(courses.get(course)));
    }

    private Attribute ofRuns(IntFunction<? extends Collection<?>> stated) {
        return Attribute.ofRuns(runs, stated);
    }

    private Course course(int run) {
        return courses.get(runs.course(run));
    }

    private <V> Optional<V> offering(int run, Function<Offering, Optional<V>> stated) {
        return runs.offering(run).flatMap(stated);
    }

    private Stream<Cluster> clusters(Course course) {
        return course.getClusters().stream().flatMap(cluster -> clusterDirectory.find(cluster.toString()).stream());
    }

    private Collection<?> directions(Course course) {
        return course.getDirection().isPresent()
                ? course.getDirection().stream().toList()
                : clusters(course)
                        .flatMap(cluster -> cluster.getDirection().stream())
                        .distinct()
                        .toList();
    }

    private Collection<Id<Provider>> providers(int run) {
        Optional<Id<Provider>> own = offering(run, Offering::getProvider).or(course(run)::getProvider);
        if (own.isPresent()) {
            return own.stream().toList();
        }
        List<Id<Provider>> ofClusters = clusters(course(run))
                .flatMap(cluster -> cluster.getProvider().stream())
                .distinct()
                .toList();
        return ofClusters.isEmpty() ? onlyProvider : ofClusters;
    }

    /** Open enrolment is a place until somebody says that there is none. */
    private static Optional<Places> places(Offering offering) {
        Optional<EnrolmentStatus> enrolment = offering.getEnrolmentStatus();
        boolean closed = enrolment.isPresent() && enrolment.get() != EnrolmentStatus.OPEN;
        if (closed || offering.getPlacesAvailable().orElse(1) == 0) {
            return Optional.of(Places.TAKEN);
        }
        return enrolment.isPresent() || offering.getPlacesAvailable().isPresent()
                ? Optional.of(Places.FREE)
                : Optional.empty();
    }
}
