package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of their programs with its texts read, as a course of ours and, where it says when, where or at what price it
 * takes place, as an offering.
 *
 * <p>Whatever could not be read stays in the extensions of the course, under the name that it has in their file.
 */
record ProgramReading(
        YouthProgram program,
        Reading<AgeRange> ages,
        Reading<DateRange> dates,
        Reading<List<DayOfWeek>> days,
        Reading<TimeText.Span> times,
        Reading<Price> cost,
        Reading<Place> location) {

    static ProgramReading of(YouthProgram program) {
        return new ProgramReading(
                program,
                AgeText.read(program.ageRange()),
                DateText.read(program.dates()),
                DayText.read(program.day()),
                TimeText.read(program.times()),
                CostText.read(program.cost()),
                PlaceText.read(program.location()));
    }

    Course course(Provider provider) {
        Course.Builder course = Course.builder()
                .id(program.id())
                .title(text(program.activityName()))
                .summary(text(program.programDescription()))
                .description(text(program.activityDescription()))
                .provider(provider.getId())
                .ageRange(ages.value())
                .url(program.url())
                .extensions(unread(provider));
        if (namesPeople()) {
            course.entryRequirements(text(ages.unread()));
        }
        if (DateText.saysItIsOver(program.dates())) {
            course.status(CourseStatus.ARCHIVED);
        }
        return course.build();
    }

    Optional<Offering> offering() {
        if (dates.value().isEmpty()
                && sessions().isEmpty()
                && cost.value().isEmpty()
                && location.value().isEmpty()) {
            return Optional.empty();
        }
        Offering.Builder offering = Offering.builder()
                .id(program.id())
                .course(program.id())
                .period(dates.value())
                .sessions(sessions())
                .venue(location.value());
        cost.value().ifPresent(offering::addPrice);
        if (!sessions().isEmpty()) {
            offering.timeZone("America/Los_Angeles");
        }
        return Optional.of(offering.build());
    }

    /** A meeting on each day, where both day and time are known. */
    private List<Session> sessions() {
        return times.value().stream()
                .flatMap(time -> days.value().stream()
                        .flatMap(List::stream)
                        .map(day -> Session.weekly(day, time.start(), time.end())))
                .toList();
    }

    /** "Grades 9-12" and "Homeless youth" are requirements; "Varies" and "All youth" require nothing of anybody. */
    private boolean namesPeople() {
        return !Wording.leavesOpen(ages.unread())
                && !Wording.plain(ages.unread()).equals("all youth");
    }

    private Extensions unread(Provider provider) {
        Map<String, String> unread = new LinkedHashMap<>();
        if (!provider.getTitle().equals(text(program.organizationName()))) {
            unread.put("organizationName", program.organizationName());
        }
        unread.put("location", location.unread());
        unread.put("ageRange", namesPeople() ? "" : ages.unread());
        unread.put("dates", dates.unread());
        unread.put("day", sessions().isEmpty() ? program.day() : "");
        unread.put("times", sessions().isEmpty() ? program.times() : "");
        unread.put("cost", cost.unread());
        unread.put("lastUpdated", program.lastUpdated()); // a day, where our modified is an instant
        unread.values().removeIf(String::isEmpty);
        return Extensions.copyOf(unread);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(SeattleCatalogue.LANGUAGE, text);
    }
}
