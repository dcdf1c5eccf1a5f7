package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Place;
import java.util.OptionalDouble;

/** Reads and writes where teaching takes place. */
final class PlaceCodec extends RecordCodec<Place, Place.Builder> {

    static final PlaceCodec INSTANCE = new PlaceCodec();

    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final String REGION = "region";

    private PlaceCodec() {
        super(
                Place.class,
                new PropertyTable<Place.Builder>()
                        .value(NAME, LocalizedTextCodec.INSTANCE, Place.Builder::name)
                        .value(ADDRESS, LocalizedTextCodec.INSTANCE, Place.Builder::address)
                        .value(LATITUDE, CoordinateCodec.INSTANCE, Place.Builder::latitude)
                        .value(LONGITUDE, CoordinateCodec.INSTANCE, Place.Builder::longitude)
                        .value(REGION, PlainTextCodec.INSTANCE, Place.Builder::region)
                        .whole());
    }

    @Override
    Place.Builder draft() {
        return Place.builder();
    }

    @Override
    Place build(Place.Builder place) {
        return place.build();
    }

    @Override
    public void writeMembers(Place place, TokenSink sink) {
        put(sink, NAME, LocalizedTextCodec.INSTANCE, place.getName());
        put(sink, ADDRESS, LocalizedTextCodec.INSTANCE, place.getAddress());
        putCoordinate(sink, LATITUDE, place.getLatitude());
        putCoordinate(sink, LONGITUDE, place.getLongitude());
        put(sink, REGION, PlainTextCodec.INSTANCE, place.getRegion());
    }

    private static void putCoordinate(TokenSink sink, String name, OptionalDouble degrees) {
        if (degrees.isPresent()) {
            put(sink, name, CoordinateCodec.INSTANCE, degrees.getAsDouble());
        }
    }
}
