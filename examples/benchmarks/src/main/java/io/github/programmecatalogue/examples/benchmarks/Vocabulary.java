package io.github.programmecatalogue.examples.benchmarks;

import java.util.List;

/** The words that generated catalogues are composed of. */
final class Vocabulary {

    static final Phrase TITLE = new Phrase("%s: %s", "%s: %s");

    /** What clusters are about. */
    static final List<Phrase> SUBJECTS = List.of(
            new Phrase("Robotics", "Робототехника"),
            new Phrase("Programming", "Программирование"),
            new Phrase("Web design", "Веб-дизайн"),
            new Phrase("3D modelling", "3D-моделирование"),
            new Phrase("Virtual reality", "Виртуальная реальность"),
            new Phrase("Data analysis", "Анализ данных"),
            new Phrase("Electronics", "Электроника"),
            new Phrase("Animation", "Анимация"),
            new Phrase("Cybersecurity", "Кибербезопасность"),
            new Phrase("Game making", "Создание игр"),
            new Phrase("Digital photo", "Цифровое фото"),
            new Phrase("Drones", "Беспилотники"));

    /** What the projects of courses are about. */
    static final List<Phrase> TOPICS = List.of(
            new Phrase("smart home", "умный дом"),
            new Phrase("weather station", "метеостанция"),
            new Phrase("city of the future", "город будущего"),
            new Phrase("school museum", "школьный музей"),
            new Phrase("space mission", "космическая миссия"),
            new Phrase("green energy", "зелёная энергия"),
            new Phrase("river ecology", "экология реки"),
            new Phrase("fairy tales", "сказки"),
            new Phrase("transport", "транспорт"),
            new Phrase("garden", "сад"),
            new Phrase("library", "библиотека"),
            new Phrase("human body", "тело человека"),
            new Phrase("music", "музыка"),
            new Phrase("theatre", "театр"),
            new Phrase("sport", "спорт"),
            new Phrase("history of the town", "история города"),
            new Phrase("undersea world", "подводный мир"),
            new Phrase("polar station", "полярная станция"),
            new Phrase("bridges", "мосты"),
            new Phrase("puzzles", "головоломки"),
            new Phrase("pets", "питомцы"),
            new Phrase("maps", "карты"),
            new Phrase("codes and ciphers", "коды и шифры"),
            new Phrase("workshop", "мастерская"),
            new Phrase("news", "новости"),
            new Phrase("planets", "планеты"),
            new Phrase("machines", "механизмы"),
            new Phrase("colour and light", "цвет и свет"),
            new Phrase("sound", "звук"),
            new Phrase("travel", "путешествия"));

    /** What is said of a course in a list. */
    static final List<Phrase> SUMMARIES = List.of(
            new Phrase("From idea to model.", "От идеи до модели."),
            new Phrase("A small team, one task.", "Малая группа, одна задача."),
            new Phrase("A year of projects.", "Год проектов."),
            new Phrase("Step by step.", "Шаг за шагом."));

    /** What is said of a course at length; subject and topic are put in, so that no two titles share a description. */
    static final List<Phrase> DESCRIPTIONS = List.of(
            new Phrase("%s, %s: plan, build, test.", "%s, %s: план и модель."),
            new Phrase("%s, %s: lessons, then a project.", "%s, %s: уроки и проект."),
            new Phrase("%s, %s: ends in a show.", "%s, %s: в конце выставка."));

    /** What the competencies of one area are about; a subject is put in. */
    static final List<Phrase> ABILITIES = List.of(
            new Phrase("%s: explains how a thing works", "%s: объясняет, как устроена вещь"),
            new Phrase("%s: plans a piece of work", "%s: планирует работу"),
            new Phrase("%s: builds from a plan", "%s: создаёт по плану"),
            new Phrase("%s: finds and mends a fault", "%s: находит и исправляет ошибку"));

    /** The proficiency levels of the framework, lowest first. */
    static final List<Phrase> PROFICIENCIES = List.of(
            new Phrase("With help", "С помощью"),
            new Phrase("Alone", "Самостоятельно"),
            new Phrase("In a new situation", "В новой ситуации"),
            new Phrase("Teaches others", "Учит других"));

    private Vocabulary() {}
}
