package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An image as a parser of XML reads it, which has found nothing in it that runs or loads. */
final class SvgReading {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "defs", "marker", "rect", "path", "g", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "width",
            "height",
            "viewBox",
            "xml:lang",
            "role",
            "aria-labelledby",
            "id",
            "orient",
            "markerUnits",
            "refX",
            "refY",
            "markerWidth",
            "markerHeight",
            "d",
            "x",
            "y",
            "rx",
            "transform");

    private final List<Element> elements;

    private SvgReading(Document document) {
        var all = document.getElementsByTagName("*");
        this.elements = IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    static SvgReading of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            SvgReading reading =
                    new SvgReading(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
            reading.requireHarmless();
            return reading;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    private void requireHarmless() {
        for (Element element : elements) {
            assertThat(ELEMENTS).contains(element.getTagName());
            var attributes = element.getAttributes();
            assertThat(ATTRIBUTES)
                    .containsAll(IntStream.range(0, attributes.getLength())
                            .mapToObj(i -> attributes.item(i).getNodeName())
                            .toList());
        }
        assertThat(elements.stream().filter(element -> element.getTagName().equals("style")))
                .hasSize(1)
                .allMatch(style -> !style.getTextContent().matches("(?s).*(@import|@font-face|url\\((?!#)).*"));
    }

    private Stream<Element> ofClass(String name) {
        return elements.stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name));
    }

    /** How many arrows there are, those of the legend aside. */
    long arrows() {
        return ofClass("edge")
                .filter(edge -> ((Element) edge.getParentNode()).getTagName().equals("g"))
                .count();
    }

    /** The frames of all nodes. */
    List<Box> boxes() {
        return ofClass("node")
                .map(node -> (Element) node.getElementsByTagName("rect").item(0))
                .map(Box::of)
                .toList();
    }

    /** The parts of the titles of what the image shows, reduced to letters. */
    Set<String> titles() {
        return elements.stream()
                .filter(element -> element.getTagName().equals("title"))
                .flatMap(title -> parts(title.getTextContent()))
                .map(SvgReading::letters)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Titles may have the mark that parts them, so all that could be one is taken. */
    private static Stream<String> parts(String text) {
        String[] parts = text.split(" · ", -1);
        return IntStream.range(0, parts.length)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, parts.length)
                        .mapToObj(to -> String.join(" · ", Arrays.copyOfRange(parts, from, to))));
    }

    /** The letters and digits of a text. */
    static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A frame, in pixels. */
    record Box(int left, int top, int right, int bottom) {

        static Box of(Element rect) {
            int left = Integer.parseInt(rect.getAttribute("x"));
            int top = Integer.parseInt(rect.getAttribute("y"));
            return new Box(
                    left,
                    top,
                    left + Integer.parseInt(rect.getAttribute("width")),
                    top + Integer.parseInt(rect.getAttribute("height")));
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
