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
                new PropertyTable<Course.Builder>()
                        .value(ID, IdCodec.<Course>of(), Course.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Course.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, Course.Builder::title)
                        .value(CODE, PlainTextCodec.INSTANCE, Course.Builder::code)
                        .value(KIND, EnumCodecs.COURSE_KIND, Course.Builder::kind)
                        .value(PART_OF, IdCodec.<Course>of(), Course.Builder::partOf)
                        .value(SUMMARY, LocalizedTextCodec.INSTANCE, Course.Builder::summary)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, Course.Builder::description)
                        .list(CLUSTERS, IdCodec.<Cluster>of(), Course.Builder::addCluster)
                        .value(PROVIDER, IdCodec.<Provider>of(), Course.Builder::provider)
                        .value(DIRECTION, EnumCodecs.DIRECTION, Course.Builder::direction)
                        .value(LEVEL, EnumCodecs.LEVEL, Course.Builder::level)
                        .value(AGE_RANGE, AgeRangeCodec.INSTANCE, Course.Builder::ageRange)
                        .value(WORKLOAD, WorkloadCodec.INSTANCE, Course.Builder::workload)
                        .value(STUDY_FORM, EnumCodecs.STUDY_FORM, Course.Builder::studyForm)
                        .value(DELIVERY_MODE, EnumCodecs.DELIVERY_MODE, Course.Builder::deliveryMode)
                        .list(TEACHING_LANGUAGES, LanguageTagCodec.INSTANCE, Course.Builder::addTeachingLanguage)
                        .list(PREREQUISITES, PrerequisiteCodec.INSTANCE, Course.Builder::addPrerequisite)
                        .value(ENTRY_REQUIREMENTS, LocalizedTextCodec.INSTANCE, Course.Builder::entryRequirements)
                        .list(
                                COMPETENCIES_REQUIRED,
                                CompetencyLevelCodec.INSTANCE,
                                Course.Builder::addCompetenciesRequired)
                        .list(TEACHES, CompetencyLevelCodec.INSTANCE, Course.Builder::addTeaches)
                        .list(LEARNING_OUTCOMES, LocalizedTextCodec.INSTANCE, Course.Builder::addLearningOutcome)
                        .list(INITIATIVES, IdCodec.<Initiative>of(), Course.Builder::addInitiative)
                        .value(GROUP_SIZE, GroupSizeCodec.INSTANCE, Course.Builder::groupSize)
                        .list(KEYWORDS, PlainTextCodec.WORD, Course.Builder::addKeyword)
                        .value(IMAGE, PlainTextCodec.INSTANCE, Course.Builder::image)
                        .value(URL, PlainTextCodec.INSTANCE, Course.Builder::url)
                        .value(STATUS, EnumCodecs.COURSE_STATUS, Course.Builder::status)
                        .value(VALIDITY, DateRangeCodec.INSTANCE, Course.Builder::validity)
                        .value(MODIFIED, TimeCodec.INSTANT, Course.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Course.Builder::extensions)
                        .requiring(ID, TITLE)
                        .defaulting(KIND, STATUS));
    }

    @Override
    Course.Builder draft() {
        return Course.builder();
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
