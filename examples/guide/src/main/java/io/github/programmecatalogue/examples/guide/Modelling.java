package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A small school, invented, with two courses of which one takes place. */
final class Modelling {

    static final Course ALGORITHMS = Course.builder()
            .id("algorithms")
            .title(LocalizedText.of("en", "Algorithms", "ru", "Алгоритмы"))
            .provider("school")
            .addCluster("machines")
            .level(Level.INTRODUCTORY)
            .ageRange(AgeRange.of(9, 14))
            .workload(Workload.ofHours(36).overWeeks(36))
            .addTeaches("write-an-algorithm")
            .build();

    static final Course ROBOTICS = Course.builder()
            .id("robotics")
            .title(LocalizedText.of("en", "Robotics", "ru", "Робототехника"))
            .provider("school")
            .addCluster("machines")
            .level(Level.BASIC)
            .ageRange(AgeRange.of(12, 15))
            .workload(Workload.ofHours(72).overWeeks(36))
            .addPrerequisite("algorithms")
            .addTeaches("build-a-robot")
            .build();

    static final Offering ON_SATURDAYS = Offering.builder()
            .id("robotics-on-saturdays")
            .course("robotics")
            .period(DateRange.startingOn(LocalDate.of(2026, 9, 5)))
            .addSession(Session.weekly(DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(11, 30)))
            .addPrice(Price.of("4500", "RUB"))
            .build();

    private Modelling() {}

    /** What the other chapters begin with. */
    static Catalogue school() {
        return school(ALGORITHMS, ROBOTICS);
    }

    static Catalogue school(Course... courses) {
        return Catalogue.builder()
                .id("our-school")
                .title(LocalizedText.of("en", "Courses of our school", "ru", "Курсы нашей школы"))
                .language("en")
                .addProvider(provider())
                .addCompetency(competency("write-an-algorithm", "Writes an algorithm"))
                .addCompetency(competency("build-a-robot", "Builds a robot"))
                .addCluster(cluster())
                .courses(List.of(courses))
                .addOffering(ON_SATURDAYS)
                .build();
    }

    private static Provider provider() {
        return Provider.builder()
                .id("school")
                .title(LocalizedText.of("en", "Our school", "ru", "Наша школа"))
                .build();
    }

    private static Competency competency(String id, String title) {
        return Competency.builder().id(id).title(LocalizedText.of("en", title)).build();
    }

    private static Cluster cluster() {
        return Cluster.builder()
                .id("machines")
                .title(LocalizedText.of("en", "Machines", "ru", "Машины"))
                .build();
    }

    static void show(PrintStream out) {
        try {
            AgeRange.of(12, 9);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        }
    }
}
