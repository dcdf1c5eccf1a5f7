package io.github.programmecatalogue.search;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;

/** A small school whose courses are easily mistaken for one another. */
final class DigitalSchool {

    private DigitalSchool() {}

    static Catalogue catalogue() {
        return Catalogue.builder()
                .id("digital-school")
                .title(LocalizedText.of("en", "Digital School"))
                .language("ru")
                .addCourse(course("project-robotics", "Project Robotics", "Проектная робототехника", 13)
                        .summary(LocalizedText.of("en", "One team, one task.", "ru", "Одна команда, одна задача."))
                        .build())
                .addCourse(course("robotics", "Robotics", "Робототехника", 10)
                        .keywords(List.of("датчики", "sensors", "Arduino"))
                        .build())
                .addCourse(course("mechatronics", "Mechatronics", "Мехатроника", 12)
                        .summary(LocalizedText.of("en", "Drives and sensors.", "ru", "Приводы и датчики."))
                        .build())
                .addCourse(course("flight", "Unmanned Aircraft", "Беспилотные системы", 14)
                        .description(LocalizedText.of(
                                "en",
                                "Repair of drones and their sensors.",
                                "ru",
                                "Ремонт дронов, полёты по датчикам."))
                        .build())
                .addCourse(course("c", "Programming in C", "Программирование на C", 14)
                        .build())
                .addCourse(course("cpp", "C++", "Программирование на С++", 15).build())
                .addCourse(course("c-sharp", "C#", "Программирование на C#", 14).build())
                .addCourse(course("f-sharp", "F#", "Функциональный F#", 16).build())
                .addCourse(course("1c", "1C: Enterprise", "1С:Предприятие", 16).build())
                .addCourse(course("node", "Node.js in Practice", "Практикум Node.js", 15)
                        .build())
                .addCourse(course("3d", "3D Modelling", "3D-моделирование", 9).build())
                .addCourse(course("vr-ar", "VR/AR Applications", "Разработка VR/AR-приложений", 13)
                        .build())
                .addCourse(course("it", "IT for the Youngest", "ИТ для самых маленьких", 6)
                        .build())
                .addCourse(course("photo", "Children's Photography", "Детская фотография", 8)
                        .title(LocalizedText.of("en", "Children's Photography", "fi", "Valokuvaus lapsille"))
                        .build())
                .addCourse(course("robotics-draft", "Robotics of Tomorrow", "Робототехника завтра", 10)
                        .status(CourseStatus.DRAFT)
                        .build())
                .addCourse(course("robotics-archived", "Robotics of Yesterday", "Робототехника вчера", 10)
                        .status(CourseStatus.ARCHIVED)
                        .build())
                .build();
    }

    private static Course.Builder course(String id, String english, String russian, int youngest) {
        return Course.builder()
                .id(id)
                .title(LocalizedText.of("en", english, "ru", russian))
                .ageRange(AgeRange.of(youngest, 17));
    }
}
