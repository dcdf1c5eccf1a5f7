package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Provider;

/** Reads and writes what is taught. */
final class CourseCodec extends EntityCodec<Course, Course.Builder> {

    static final CourseCodec INSTANCE = new CourseCodec();

    private static final String CODE = "code";
    private static final String KIND = "kind";
    private static final String PART_OF = "partOf";
    private static final String SUMMARY = "summary";
    private static final String DESCRIPTION = "description";
    private static final String CLUSTERS = "clusters";
    private static final String PROVIDER = "provider";
    private static final String DIRECTION = "direction";
    private static final String LEVEL = "level";
    private static final String AGE_RANGE = "ageRange";
    private static final String WORKLOAD = "workload";
    private static final String STUDY_FORM = "studyForm";
    private static final String DELIVERY_MODE = "deliveryMode";
    private static final String TEACHING_LANGUAGES = "teachingLanguages";
    private static final String PREREQUISITES = "prerequisites";
    private static final String ENTRY_REQUIREMENTS = "entryRequirements";
    private static final String COMPETENCIES_REQUIRED = "competenciesRequired";
    private static final String TEACHES = "teaches";
    private static final String LEARNING_OUTCOMES = "learningOutcomes";
    private static final String INITIATIVES = "initiatives";
    private static final String GROUP_SIZE = "groupSize";
    private static final String KEYWORDS = "keywords";
    private static final String IMAGE = "image";
    private static final String URL = "url";
    private static final String STATUS = "status";
    private static final String VALIDITY = "validity";

    private CourseCodec() {
        super(
                Course.class,
                titled(
                                CODE,
                                KIND,
                                PART_OF,
                                SUMMARY,
                                DESCRIPTION,
                                CLUSTERS,
                                PROVIDER,
                                DIRECTION,
                                LEVEL,
                                AGE_RANGE,
                                WORKLOAD,
                                STUDY_FORM,
                                DELIVERY_MODE,
                                TEACHING_LANGUAGES,
                                PREREQUISITES,
                                ENTRY_REQUIREMENTS,
                                COMPETENCIES_REQUIRED,
                                TEACHES,
                                LEARNING_OUTCOMES,
                                INITIATIVES,
                                GROUP_SIZE,
                                KEYWORDS,
                                IMAGE,
                                URL,
                                STATUS,
                                VALIDITY)
                        .defaulting(KIND, STATUS));
    }

    @Override
    Course.Builder draft() {
        return Course.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Course.Builder course) {
        return switch (name) {
            case ID -> set(source, IdCodec.<Course>of(), course, Course.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, course, Course.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, course, Course.Builder::title);
            case CODE -> set(source, PlainTextCodec.INSTANCE, course, Course.Builder::code);
            case KIND -> set(source, EnumCodecs.COURSE_KIND, course, Course.Builder::kind);
            case PART_OF -> set(source, IdCodec.<Course>of(), course, Course.Builder::partOf);
            case SUMMARY -> set(source, LocalizedTextCodec.INSTANCE, course, Course.Builder::summary);
            case DESCRIPTION -> set(source, LocalizedTextCodec.INSTANCE, course, Course.Builder::description);
            case CLUSTERS -> addEach(source, IdCodec.<Cluster>of(), course, Course.Builder::addCluster);
            case PROVIDER -> set(source, IdCodec.<Provider>of(), course, Course.Builder::provider);
            case DIRECTION -> set(source, EnumCodecs.DIRECTION, course, Course.Builder::direction);
            case LEVEL -> set(source, EnumCodecs.LEVEL, course, Course.Builder::level);
            case AGE_RANGE -> set(source, AgeRangeCodec.INSTANCE, course, Course.Builder::ageRange);
            case WORKLOAD -> set(source, WorkloadCodec.INSTANCE, course, Course.Builder::workload);
            case STUDY_FORM -> set(source, EnumCodecs.STUDY_FORM, course, Course.Builder::studyForm);
            case DELIVERY_MODE -> set(source, EnumCodecs.DELIVERY_MODE, course, Course.Builder::deliveryMode);
            case TEACHING_LANGUAGES ->
                addEach(source, LanguageTagCodec.INSTANCE, course, Course.Builder::addTeachingLanguage);
            case PREREQUISITES -> addEach(source, PrerequisiteCodec.INSTANCE, course, Course.Builder::addPrerequisite);
            case ENTRY_REQUIREMENTS ->
                set(source, LocalizedTextCodec.INSTANCE, course, Course.Builder::entryRequirements);
            case COMPETENCIES_REQUIRED ->
                addEach(source, CompetencyLevelCodec.INSTANCE, course, Course.Builder::addCompetenciesRequired);
            case TEACHES -> addEach(source, CompetencyLevelCodec.INSTANCE, course, Course.Builder::addTeaches);
            case LEARNING_OUTCOMES ->
                addEach(source, LocalizedTextCodec.INSTANCE, course, Course.Builder::addLearningOutcome);
            case INITIATIVES -> addEach(source, IdCodec.<Initiative>of(), course, Course.Builder::addInitiative);
            case GROUP_SIZE -> set(source, GroupSizeCodec.INSTANCE, course, Course.Builder::groupSize);
            case KEYWORDS -> addEach(source, PlainTextCodec.WORD, course, Course.Builder::addKeyword);
            case IMAGE -> set(source, PlainTextCodec.INSTANCE, course, Course.Builder::image);
            case URL -> set(source, PlainTextCodec.INSTANCE, course, Course.Builder::url);
            case STATUS -> set(source, EnumCodecs.COURSE_STATUS, course, Course.Builder::status);
            case VALIDITY -> set(source, DateRangeCodec.INSTANCE, course, Course.Builder::validity);
            case MODIFIED -> set(source, TimeCodec.INSTANT, course, Course.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, course, Course.Builder::extensions);
            default -> throw unhandled(name);
        };
    }

    @Override
    Course build(Course.Builder course) {
        return course.build();
    }

    @Override
    public void writeMembers(Course course, TokenSink sink) {
        putIdentity(course, sink);
        putTitle(course.getTitle(), sink);
        put(sink, CODE, PlainTextCodec.INSTANCE, course.getCode());
        put(sink, KIND, EnumCodecs.COURSE_KIND, course.getKind());
        put(sink, PART_OF, IdCodec.<Course>of(), course.getPartOf());
        put(sink, SUMMARY, LocalizedTextCodec.INSTANCE, course.getSummary());
        put(sink, DESCRIPTION, LocalizedTextCodec.INSTANCE, course.getDescription());
        putEach(sink, CLUSTERS, IdCodec.<Cluster>of(), course.getClusters());
        put(sink, PROVIDER, IdCodec.<Provider>of(), course.getProvider());
        put(sink, DIRECTION, EnumCodecs.DIRECTION, course.getDirection());
        put(sink, LEVEL, EnumCodecs.LEVEL, course.getLevel());
        put(sink, AGE_RANGE, AgeRangeCodec.INSTANCE, course.getAgeRange());
        put(sink, WORKLOAD, WorkloadCodec.INSTANCE, course.getWorkload());
        put(sink, STUDY_FORM, EnumCodecs.STUDY_FORM, course.getStudyForm());
        put(sink, DELIVERY_MODE, EnumCodecs.DELIVERY_MODE, course.getDeliveryMode());
        putEach(sink, TEACHING_LANGUAGES, LanguageTagCodec.INSTANCE, course.getTeachingLanguages());
        putEach(sink, PREREQUISITES, PrerequisiteCodec.INSTANCE, course.getPrerequisites());
        put(sink, ENTRY_REQUIREMENTS, LocalizedTextCodec.INSTANCE, course.getEntryRequirements());
        putEach(sink, COMPETENCIES_REQUIRED, CompetencyLevelCodec.INSTANCE, course.getCompetenciesRequired());
        putEach(sink, TEACHES, CompetencyLevelCodec.INSTANCE, course.getTeaches());
        putEach(sink, LEARNING_OUTCOMES, LocalizedTextCodec.INSTANCE, course.getLearningOutcomes());
        putEach(sink, INITIATIVES, IdCodec.<Initiative>of(), course.getInitiatives());
        put(sink, GROUP_SIZE, GroupSizeCodec.INSTANCE, course.getGroupSize());
        putEach(sink, KEYWORDS, PlainTextCodec.INSTANCE, course.getKeywords());
        put(sink, IMAGE, PlainTextCodec.INSTANCE, course.getImage());
        put(sink, URL, PlainTextCodec.INSTANCE, course.getUrl());
        put(sink, STATUS, EnumCodecs.COURSE_STATUS, course.getStatus());
        put(sink, VALIDITY, DateRangeCodec.INSTANCE, course.getValidity());
        putRest(course, sink);
    }
}
