package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.model.StudyForm;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of each type that states everything there is to state. */
final class Examples {

    static final Instant MODIFIED = Instant.parse("2026-10-01T08:30:00.250Z");

    static final LocalizedText TEXT = LocalizedText.of("en", "Robotics \"& more\"", "ru", "Робототехника");

    static final Workload WORKLOAD = Workload.builder()
            .hours(new BigDecimal("144"))
            .hoursPerWeek(new BigDecimal("4.5"))
            .weeks(32)
            .minutesPerHour(45)
            .build();

    static final Place PLACE = Place.builder()
            .name(LocalizedText.of("en", "Media Arts Centre"))
            .address(LocalizedText.of("ru", "Санкт-Петербург"))
            .latitude(59.95)
            .longitude(30.31)
            .region("RU-SPE")
            .build();

    static final Contact CONTACT = Contact.builder()
            .phone("+7 812 000-00-00")
            .email("hello@example.org")
            .url("https://example.org/contact")
            .build();

    static final Price PRICE = Price.builder()
            .amount("305")
            .amountTo("335.5")
            .currency("USD")
            .per(Price.Per.WEEK)
            .label(LocalizedText.of("en", "Siblings"))
            .build();

    static final Session WEEKLY = Session.builder()
            .day(DayOfWeek.MONDAY)
            .start(LocalTime.of(16, 0))
            .end(LocalTime.of(17, 30))
            .everyWeeks(2)
            .build();

    static final Session ONCE = Session.on(LocalDate.of(2026, 10, 3), LocalTime.of(22, 0), LocalTime.MIDNIGHT);

    static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31));

    static final Extensions EXTENSIONS = Extensions.copyOf(extensions());

    static final Provider PROVIDER = Provider.builder()
            .id("academy")
            .alternateIds(Map.of("navigator", "71"))
            .title(TEXT)
            .description(LocalizedText.of("en", "Teaches."))
            .network("it-cube")
            .parent("university")
            .addPartner("library")
            .addPartner("media-centre")
            .location(PLACE)
            .contact(CONTACT)
            .url("https://example.org")
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final Initiative INITIATIVE = Initiative.builder()
            .id("olympiad")
            .alternateIds(Map.of("navigator", "72"))
            .title(TEXT)
            .description(LocalizedText.of("en", "A contest."))
            .ageRange(AgeRange.of(12, 17))
            .url("https://example.org/olympiad")
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final CompetencyFramework FRAMEWORK = CompetencyFramework.builder()
            .id("digcomp")
            .alternateIds(Map.of("case", "73"))
            .title(TEXT)
            .version("3.0")
            .publisher(LocalizedText.of("en", "A commission"))
            .url("https://example.org/digcomp")
            .license("CC-BY-4.0")
            .addProficiencyLevel(LocalizedText.of("en", "Foundation"))
            .addProficiencyLevel(LocalizedText.of("en", "Intermediate"))
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final Competency COMPETENCY = Competency.builder()
            .id("digcomp-3.4")
            .alternateIds(Map.of("case", "74"))
            .title(TEXT)
            .description(LocalizedText.of("en", "Writes programs."))
            .framework("digcomp")
            .code("3.4")
            .addBroader("digcomp-3")
            .url("https://example.org/digcomp/3.4")
            .addAlignment("https://example.com/programming")
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final Cluster CLUSTER = Cluster.builder()
            .id("robotics-mechatronics")
            .alternateIds(Map.of("navigator", "75"))
            .title(TEXT)
            .description(LocalizedText.of("en", "Robots."))
            .provider("academy")
            .direction(Direction.NATURAL_SCIENCE)
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final AgeGroup AGE_GROUP = AgeGroup.builder()
            .id("juniors")
            .alternateIds(Map.of("navigator", "76"))
            .title(TEXT)
            .ageRange(AgeRange.of(7, 10))
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final Course COURSE = Course.builder()
            .id("robotics-basics")
            .alternateIds(Map.of("navigator", "77"))
            .title(TEXT)
            .code("1_000")
            .kind(CourseKind.MODULE)
            .partOf("robotics")
            .summary(LocalizedText.of("no", "no"))
            .description(LocalizedText.of("en", "First line\nsecond: 'line'\t– 12:30"))
            .addCluster("robotics-mechatronics")
            .addCluster("https://example.org/clusters/7")
            .provider("academy")
            .direction(Direction.TOURISM_LOCAL_HISTORY)
            .level(Level.BASIC)
            .ageRange(AgeRange.atLeast(12))
            .workload(WORKLOAD)
            .studyForm(StudyForm.INTRAMURAL)
            .deliveryMode(DeliveryMode.BLENDED)
            .addTeachingLanguage("en")
            .addTeachingLanguage("zh-Hant")
            .addPrerequisite(Prerequisite.required("algorithms", "logic"))
            .addPrerequisite(Prerequisite.recommended("maths"))
            .entryRequirements(LocalizedText.of("en", "An interview"))
            .addCompetenciesRequired("digcomp-3.1", 1)
            .addTeaches("digcomp-3.4", 3)
            .addTeaches("digcomp-3.5")
            .addLearningOutcome(LocalizedText.of("en", "Builds a robot"))
            .addInitiative("olympiad")
            .groupSize(GroupSize.of(8, 12))
            .addKeyword("robots")
            .addKeyword("yes")
            .image("https://example.org/robot.png")
            .url("https://example.org/robotics")
            .status(CourseStatus.ARCHIVED)
            .validity(DateRange.startingOn(LocalDate.of(2026, 9, 1)))
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final Offering OFFERING = Offering.builder()
            .id("robotics-basics-2026")
            .alternateIds(Map.of("navigator", "78"))
            .course("robotics-basics")
            .provider("academy")
            .ageRange(AgeRange.atMost(14))
            .period(YEAR)
            .enrolmentPeriod(DateRange.endingOn(LocalDate.of(2026, 9, 10)))
            .addSession(WEEKLY)
            .addSession(ONCE)
            .timeZone("Europe/Moscow")
            .venue(PLACE)
            .deliveryMode(DeliveryMode.ONSITE)
            .addTeachingLanguage("ru")
            .capacity(GroupSize.atMost(12))
            .placesAvailable(0)
            .addPrice(PRICE)
            .addPrice(Price.of("12000", "RUB"))
            .contact(CONTACT)
            .status(OfferingStatus.RUNNING)
            .enrolmentStatus(EnrolmentStatus.WAITING_LIST)
            .url("https://example.org/robotics/2026")
            .modified(MODIFIED)
            .extensions(EXTENSIONS)
            .build();

    static final Catalogue CATALOGUE = Catalogue.builder()
            .id("summer-2026")
            .alternateIds(Map.of("navigator", "79"))
            .title(TEXT)
            .description(LocalizedText.of("en", "All that we teach."))
            .language("en")
            .publisher(LocalizedText.of("en", "An academy"))
            .publishedOn(LocalDate.of(2026, 8, 1))
            .url("https://example.org/catalogue")
            .license("CC-BY-4.0")
            .modified(MODIFIED)
            .extensions(Extensions.of("rank", 1))
            .addProvider(PROVIDER)
            .addInitiative(INITIATIVE)
            .addFramework(FRAMEWORK)
            .addCompetency(COMPETENCY)
            .addCluster(CLUSTER)
            .addAgeGroup(AGE_GROUP)
            .addCourse(COURSE)
            .addOffering(OFFERING)
            .build();

    static final Course SMALL_COURSE =
            Course.builder().id("cpp").title(LocalizedText.of("en", "C++")).build();

    static final Catalogue SMALL_CATALOGUE = Catalogue.builder()
            .id("catalogue")
            .title(LocalizedText.of("en", "Catalogue"))
            .language("en")
            .build();

    static final CatalogueHeader HEADER = CatalogueHeader.of(CATALOGUE);

    private Examples() {}

    private static Map<String, @Nullable Object> extensions() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("on", true);
        members.put("off", false);
        members.put("nothing", null);
        members.put("text", "12:30");
        members.put("whole", 42);
        members.put("large", new BigInteger("123456789012345678901234567890"));
        members.put("exponent", new BigDecimal("5E+2"));
        members.put("decimal", new BigDecimal("0.125"));
        members.put("list", Arrays.asList(1, "two", null, List.of()));
        members.put("object", Map.of("empty", Map.of()));
        return members;
    }
}
