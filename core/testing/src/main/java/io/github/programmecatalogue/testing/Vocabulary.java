package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Plausible words for a catalogue, in the languages that it is written in.
 *
 * @param languages one or both of {@code en} and {@code ru}
 */
record Vocabulary(List<String> languages) {

    static final List<List<String>> LANGUAGES =
            List.of(List.of("en"), List.of("ru"), List.of("en", "ru"), List.of("ru", "en"));

    static final List<Word> SUBJECTS = List.of(
            new Word("robotics", "Robotics", "Робототехника"),
            new Word("programming", "Programming in Python", "Программирование на Python"),
            new Word("algorithms", "Algorithms and logic", "Алгоритмика и логика"),
            new Word("electronics", "Electronics", "Электроника"),
            new Word("web", "Web development", "Веб-разработка"),
            new Word("mobile", "Mobile applications", "Мобильные приложения"),
            new Word("cpp", "Programming in C++", "Программирование на C++"),
            new Word("3d", "3D modelling and printing", "3D-моделирование и печать"),
            new Word("vr", "Virtual reality", "Виртуальная реальность"),
            new Word("data", "Data analysis", "Анализ данных"),
            new Word("ai", "Machine learning", "Машинное обучение"),
            new Word("security", "Information security", "Информационная безопасность"),
            new Word("animation", "Computer animation", "Компьютерная анимация"),
            new Word("media", "Digital media", "Цифровые медиа"));

    static final List<Word> CLUSTERS = List.of(
            new Word("software", "Software", "Разработка программ"),
            new Word("robots", "Robots and machines", "Роботы и машины"),
            new Word("media", "Media and design", "Медиа и дизайн"),
            new Word("science", "Data and science", "Данные и наука"));

    static final List<Word> INITIATIVES = List.of(
            new Word("olympiad", "Olympiad in informatics", "Олимпиада по информатике"),
            new Word("contest", "Contest of young engineers", "Конкурс юных инженеров"));

    static final List<Word> FRAMEWORKS = List.of(
            new Word("digital", "Digital competences", "Цифровые компетенции"),
            new Word("engineering", "Engineering competences", "Инженерные компетенции"));

    static final List<Word> COMPETENCIES = List.of(
            new Word("coding", "Writes programs that others can read", "Пишет понятные другим программы"),
            new Word("debugging", "Finds faults in a program", "Находит ошибки в программе"),
            new Word("building", "Builds a machine after a drawing", "Собирает механизм по чертежу"),
            new Word("searching", "Judges what a source is worth", "Оценивает надёжность источника"),
            new Word("designing", "Designs a model in three dimensions", "Проектирует трёхмерную модель"),
            new Word("sharing", "Works on a project in a team", "Работает над проектом в команде"));

    static final List<Word> PROVIDERS = List.of(
            new Word("academy", "Academy of digital technologies", "Академия цифровых технологий"),
            new Word("cube", "Centre of digital education", "Центр цифрового образования"),
            new Word("library", "Media library", "Медиатека"));

    static final List<Word> AGE_GROUPS = List.of(
            new Word("pre-school", "Pre-school children", "Дошкольники"),
            new Word("juniors", "Juniors", "Младшие"),
            new Word("middle", "Middle group", "Средние"),
            new Word("seniors", "Seniors", "Старшие"));

    static final List<Word> SCALE = List.of(
            new Word("1", "With guidance", "С помощью"),
            new Word("2", "On one's own", "Самостоятельно"),
            new Word("3", "Teaches others", "Обучает других"));

    /** A notion with a short name for ids and its name in both languages. */
    record Word(String slug, String english, String russian) {}

    LocalizedText text(Word word) {
        return text(word, UnaryOperator.identity(), UnaryOperator.identity());
    }

    LocalizedText description(Word word) {
        return text(
                word,
                english -> english + ": what it is, where it is met, and how pupils come to a result of their own.",
                russian -> russian + ": что это такое, где встречается и как ученики получают свой результат.");
    }

    LocalizedText summary(Word word) {
        return text(
                word,
                english -> english + " from the first steps to a project of one's own.",
                russian -> russian + " от первых шагов до собственного проекта.");
    }

    LocalizedText text(Word word, UnaryOperator<String> english, UnaryOperator<String> russian) {
        Map<String, String> texts = Map.of("en", english.apply(word.english()), "ru", russian.apply(word.russian()));
        return LocalizedText.ofEntries(languages.stream()
                .flatMap(language -> List.of(language, texts.getOrDefault(language, "")).stream())
                .toArray(String[]::new));
    }

    LocalizedText text(String english, String russian) {
        return text(new Word("", english, russian));
    }
}
