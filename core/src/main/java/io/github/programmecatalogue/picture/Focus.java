package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What of a catalogue a picture looks at. */
interface Focus {

    /** Whether a course is looked at for its own sake, and not only since another names it. */
    boolean includes(Course course);

    /** Whether it is shown even where nothing links it. */
    default boolean insistsOn(Course course) {
        return false;
    }

    /** Whether a prerequisite of a course is drawn, with all its alternatives. */
    boolean draws(Course course, Prerequisite prerequisite);

    /** Everything. */
    static Focus all() {
        return new Focus() {
            @Override
            public boolean includes(Course course) {
                return true;
            }

            @Override
            public boolean draws(Course course, Prerequisite prerequisite) {
                return true;
            }
        };
    }

    /** The courses of a cluster and what they name. */
    static Focus cluster(Id<Cluster> cluster) {
        return new Focus() {
            @Override
            public boolean includes(Course course) {
                return course.getClusters().contains(cluster);
            }

            @Override
            public boolean draws(Course course, Prerequisite prerequisite) {
                return includes(course);
            }
        };
    }

    /** A course, what leads to it and what follows it, directly or not, be it required or recommended. */
    static Focus around(Id<Course> goal, List<Course> courses) {
        Map<Id<Course>, List<Id<Course>>> before = new HashMap<>();
        Map<Id<Course>, List<Id<Course>>> after = new HashMap<>();
        for (Course course : courses) {
            for (Prerequisite prerequisite : course.getPrerequisites()) {
                for (Id<Course> named : prerequisite.getAnyOf()) {
                    before.computeIfAbsent(course.getId(), id -> new ArrayList<>())
                            .add(named);
                    after.computeIfAbsent(named, id -> new ArrayList<>()).add(course.getId());
                }
            }
        }
        Set<Id<Course>> leading = reached(goal, id -> before.getOrDefault(id, List.of()));
        Set<Id<Course>> following = reached(goal, id -> after.getOrDefault(id, List.of()));
        return new Focus() {
            @Override
            public boolean includes(Course course) {
                return leading.contains(course.getId()) || following.contains(course.getId());
            }

            @Override
            public boolean insistsOn(Course course) {
                return course.getId().equals(goal);
            }

            @Override
            public boolean draws(Course course, Prerequisite prerequisite) {
                return leading.contains(course.getId())
                        || prerequisite.getAnyOf().stream().anyMatch(following::contains);
            }
        };
    }

    private static Set<Id<Course>> reached(
            Id<Course> start, Function<Id<Course>, ? extends Collection<Id<Course>>> next) {
        Set<Id<Course>> reached = new HashSet<>(Set.of(start));
        ArrayDeque<Id<Course>> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Id<Course> each : next.apply(open.remove())) {
                if (reached.add(each)) {
                    open.add(each);
                }
            }
        }
        return reached;
    }
}
