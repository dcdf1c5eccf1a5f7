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
                new PropertyTable<Offering.Builder>()
                        .value(ID, IdCodec.<Offering>of(), Offering.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Offering.Builder::alternateIds)
                        .value(COURSE, IdCodec.<Course>of(), Offering.Builder::course)
                        .value(PROVIDER, IdCodec.<Provider>of(), Offering.Builder::provider)
                        .value(AGE_RANGE, AgeRangeCodec.INSTANCE, Offering.Builder::ageRange)
                        .value(PERIOD, DateRangeCodec.INSTANCE, Offering.Builder::period)
                        .value(ENROLMENT_PERIOD, DateRangeCodec.INSTANCE, Offering.Builder::enrolmentPeriod)
                        .list(SESSIONS, SessionCodec.INSTANCE, Offering.Builder::addSession)
                        .value(TIME_ZONE, PlainTextCodec.INSTANCE, Offering.Builder::timeZone)
                        .value(VENUE, PlaceCodec.INSTANCE, Offering.Builder::venue)
                        .value(DELIVERY_MODE, EnumCodecs.DELIVERY_MODE, Offering.Builder::deliveryMode)
                        .list(TEACHING_LANGUAGES, LanguageTagCodec.INSTANCE, Offering.Builder::addTeachingLanguage)
                        .value(CAPACITY, GroupSizeCodec.INSTANCE, Offering.Builder::capacity)
                        .value(PLACES_AVAILABLE, WholeNumberCodec.INSTANCE, OfferingCodec::setPlacesAvailable)
                        .list(PRICES, PriceCodec.INSTANCE, Offering.Builder::addPrice)
                        .value(CONTACT, ContactCodec.INSTANCE, Offering.Builder::contact)
                        .value(STATUS, EnumCodecs.OFFERING_STATUS, Offering.Builder::status)
                        .value(ENROLMENT_STATUS, EnumCodecs.ENROLMENT_STATUS, Offering.Builder::enrolmentStatus)
                        .value(URL, PlainTextCodec.INSTANCE, Offering.Builder::url)
                        .value(MODIFIED, TimeCodec.INSTANT, Offering.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Offering.Builder::extensions)
                        .requiring(ID, COURSE)
                        .defaulting(STATUS));
    }

    @Override
    Offering.Builder draft() {
        return Offering.builder();
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
