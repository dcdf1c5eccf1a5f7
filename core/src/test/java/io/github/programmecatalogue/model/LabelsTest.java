package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.Price;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read for the members of an enumeration. */
class LabelsTest {

    private static final Locale RUSSIA = Locale.forLanguageTag("ru-RU");

    static Stream<Arguments> labels() {
        return Stream.of(
                arguments(Level.INTRODUCTORY, "Introductory", "Стартовый"),
                arguments(Level.BASIC, "Basic", "Базовый"),
                arguments(Level.ADVANCED, "Advanced", "Продвинутый"),
                arguments(Level.MIXED, "Mixed", "Разноуровневая"),
                arguments(StudyForm.INTRAMURAL, "Intramural", "Очная"),
                arguments(StudyForm.MIXED, "Mixed", "Очно-заочная"),
                arguments(StudyForm.EXTRAMURAL, "Extramural", "Заочная"),
                arguments(DeliveryMode.ONSITE, "On site", "Очно"),
                arguments(DeliveryMode.ONLINE, "Online", "Онлайн"),
                arguments(DeliveryMode.BLENDED, "Blended", "Смешанно"),
                arguments(Direction.TECHNICAL, "Technical", "Техническая"),
                arguments(Direction.NATURAL_SCIENCE, "Natural science", "Естественнонаучная"),
                arguments(Direction.ARTISTIC, "Artistic", "Художественная"),
                arguments(Direction.SPORT, "Sport", "Физкультурно-спортивная"),
                arguments(Direction.TOURISM_LOCAL_HISTORY, "Tourism and local history", "Туристско-краеведческая"),
                arguments(Direction.SOCIAL_HUMANITARIAN, "Social and humanitarian", "Социально-гуманитарная"),
                arguments(CourseKind.PROGRAMME, "Programme", "Программа"),
                arguments(CourseKind.CAMP, "Camp", "Лагерь"),
                arguments(CourseStatus.DRAFT, "Draft", "Черновик"),
                arguments(CourseStatus.ARCHIVED, "Archived", "В архиве"),
                arguments(OfferingStatus.RUNNING, "Running", "Идёт"),
                arguments(EnrolmentStatus.WAITING_LIST, "Waiting list", "Лист ожидания"),
                arguments(Prerequisite.Strength.RECOMMENDED, "Recommended", "Рекомендуется"),
                arguments(Price.Per.COURSE, "whole course", "весь курс"),
                arguments(Price.Per.HOUR, "hour", "час"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void areEnglishAndRussianAndEnglishForTheRest(Labelled member, String english, String russian) {
        assertThat(member.getLabel(Locale.ENGLISH)).isEqualTo(english);
        assertThat(member.getLabel(Locale.UK)).isEqualTo(english);
        assertThat(member.getLabel(RUSSIA)).isEqualTo(russian);
        assertThat(member.getLabel(Locale.JAPAN)).isEqualTo(english);
        assertThat(member.getLabel(Locale.ROOT)).isEqualTo(english);
    }

    static Stream<Class<? extends Enum<?>>> enumerations() {
        return Stream.of(
                Level.class,
                StudyForm.class,
                DeliveryMode.class,
                Direction.class,
                CourseKind.class,
                CourseStatus.class,
                OfferingStatus.class,
                EnrolmentStatus.class,
                Prerequisite.Strength.class,
                Price.Per.class);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void differBetweenMembers(Class<? extends Enum<?>> type) {
        Enum<?>[] members = type.getEnumConstants();

        assertThat(members).extracting(member -> label(member, Locale.ENGLISH)).doesNotHaveDuplicates();
        assertThat(members)
                .extracting(member -> label(member, RUSSIA))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).matches("[\\p{IsCyrillic} -]+"));
    }

    private static String label(Enum<?> member, Locale locale) {
        return ((Labelled) member).getLabel(locale);
    }
}
