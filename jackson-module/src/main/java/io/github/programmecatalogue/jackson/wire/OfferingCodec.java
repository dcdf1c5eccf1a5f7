package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;

/** Reads and writes a course as it runs. */
final class OfferingCodec extends EntityCodec<Offering, Offering.Builder> {

    static final OfferingCodec INSTANCE = new OfferingCodec();

    private static final String COURSE = "course";
    private static final String PROVIDER = "provider";
    private static final String AGE_RANGE = "ageRange";
    private static final String PERIOD = "period";
    private static final String ENROLMENT_PERIOD = "enrolmentPeriod";
    private static final String SESSIONS = "sessions";
    private static final String TIME_ZONE = "timeZone";
    private static final String VENUE = "venue";
    private static final String DELIVERY_MODE = "deliveryMode";
    private static final String TEACHING_LANGUAGES = "teachingLanguages";
    private static final String CAPACITY = "capacity";
    private static final String PLACES_AVAILABLE = "placesAvailable";
    private static final String PRICES = "prices";
    private static final String CONTACT = "contact";
    private static final String STATUS = "status";
    private static final String ENROLMENT_STATUS = "enrolmentStatus";
    private static final String URL = "url";

    private OfferingCodec() {
        super(
                Offering.class,
                PropertyTable.of(
                                ID,
                                ALTERNATE_IDS,
                                COURSE,
                                PROVIDER,
                                AGE_RANGE,
                                PERIOD,
                                ENROLMENT_PERIOD,
                                SESSIONS,
                                TIME_ZONE,
                                VENUE,
                                DELIVERY_MODE,
                                TEACHING_LANGUAGES,
                                CAPACITY,
                                PLACES_AVAILABLE,
                                PRICES,
                                CONTACT,
                                STATUS,
                                ENROLMENT_STATUS,
                                URL,
                                MODIFIED,
                                EXTENSIONS)
                        .requiring(ID, COURSE)
                        .defaulting(STATUS));
    }

    @Override
    Offering.Builder draft() {
        return Offering.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Offering.Builder offering) {
        return switch (name) {
            case ID -> set(source, IdCodec.<Offering>of(), offering, Offering.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, offering, Offering.Builder::alternateIds);
            case COURSE -> set(source, IdCodec.<Course>of(), offering, Offering.Builder::course);
            case PROVIDER -> set(source, IdCodec.<Provider>of(), offering, Offering.Builder::provider);
            case AGE_RANGE -> set(source, AgeRangeCodec.INSTANCE, offering, Offering.Builder::ageRange);
            case PERIOD -> set(source, DateRangeCodec.INSTANCE, offering, Offering.Builder::period);
            case ENROLMENT_PERIOD -> set(source, DateRangeCodec.INSTANCE, offering, Offering.Builder::enrolmentPeriod);
            case SESSIONS -> addEach(source, SessionCodec.INSTANCE, offering, Offering.Builder::addSession);
            case TIME_ZONE -> set(source, PlainTextCodec.INSTANCE, offering, Offering.Builder::timeZone);
            case VENUE -> set(source, PlaceCodec.INSTANCE, offering, Offering.Builder::venue);
            case DELIVERY_MODE -> set(source, EnumCodecs.DELIVERY_MODE, offering, Offering.Builder::deliveryMode);
            case TEACHING_LANGUAGES ->
                addEach(source, LanguageTagCodec.INSTANCE, offering, Offering.Builder::addTeachingLanguage);
            case CAPACITY -> set(source, GroupSizeCodec.INSTANCE, offering, Offering.Builder::capacity);
            case PLACES_AVAILABLE ->
                set(source, WholeNumberCodec.INSTANCE, offering, OfferingCodec::setPlacesAvailable);
            case PRICES -> addEach(source, PriceCodec.INSTANCE, offering, Offering.Builder::addPrice);
            case CONTACT -> set(source, ContactCodec.INSTANCE, offering, Offering.Builder::contact);
            case STATUS -> set(source, EnumCodecs.OFFERING_STATUS, offering, Offering.Builder::status);
            case ENROLMENT_STATUS ->
                set(source, EnumCodecs.ENROLMENT_STATUS, offering, Offering.Builder::enrolmentStatus);
            case URL -> set(source, PlainTextCodec.INSTANCE, offering, Offering.Builder::url);
            case MODIFIED -> set(source, TimeCodec.INSTANT, offering, Offering.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, offering, Offering.Builder::extensions);
            default -> throw unhandled(name);
        };
    }

    /** Refuses here what the builder refuses in the end, when it is too late for the rest of the offering. */
    private static void setPlacesAvailable(Offering.Builder offering, int places) {
        if (places < 0) {
            throw new IllegalArgumentException("Places available must not be negative: " + places);
        }
        offering.placesAvailable(places);
    }

    @Override
    Offering build(Offering.Builder offering) {
        return offering.build();
    }

    @Override
    public void writeMembers(Offering offering, TokenSink sink) {
        putIdentity(offering, sink);
        put(sink, COURSE, IdCodec.<Course>of(), offering.getCourse());
        put(sink, PROVIDER, IdCodec.<Provider>of(), offering.getProvider());
        put(sink, AGE_RANGE, AgeRangeCodec.INSTANCE, offering.getAgeRange());
        put(sink, PERIOD, DateRangeCodec.INSTANCE, offering.getPeriod());
        put(sink, ENROLMENT_PERIOD, DateRangeCodec.INSTANCE, offering.getEnrolmentPeriod());
        putEach(sink, SESSIONS, SessionCodec.INSTANCE, offering.getSessions());
        put(sink, TIME_ZONE, PlainTextCodec.INSTANCE, offering.getTimeZone());
        put(sink, VENUE, PlaceCodec.INSTANCE, offering.getVenue());
        put(sink, DELIVERY_MODE, EnumCodecs.DELIVERY_MODE, offering.getDeliveryMode());
        putEach(sink, TEACHING_LANGUAGES, LanguageTagCodec.INSTANCE, offering.getTeachingLanguages());
        put(sink, CAPACITY, GroupSizeCodec.INSTANCE, offering.getCapacity());
        put(sink, PLACES_AVAILABLE, offering.getPlacesAvailable());
        putEach(sink, PRICES, PriceCodec.INSTANCE, offering.getPrices());
        put(sink, CONTACT, ContactCodec.INSTANCE, offering.getContact());
        put(sink, STATUS, EnumCodecs.OFFERING_STATUS, offering.getStatus());
        put(sink, ENROLMENT_STATUS, EnumCodecs.ENROLMENT_STATUS, offering.getEnrolmentStatus());
        put(sink, URL, PlainTextCodec.INSTANCE, offering.getUrl());
        putRest(offering, sink);
    }
}
