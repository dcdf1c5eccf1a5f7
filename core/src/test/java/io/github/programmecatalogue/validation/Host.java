package io.github.programmecatalogue.validation;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** A program that has the library on a class path of its own: with resources in front, or with one lost. */
final class Host extends URLClassLoader {

    private static final Pattern PATHS = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    private final String lost;

    private Host(URL[] classPath, String lost) {
        super(classPath, ClassLoader.getPlatformClassLoader());
        this.lost = lost;
    }

    /** A host that has resources of its own. */
    static Host with(Path resources) throws MalformedURLException {
        return new Host(classPath(List.of(resources)), "");
    }

    /** A host whose jars were merged with the loss of a resource. */
    static Host without(String resource) throws MalformedURLException {
        return new Host(classPath(List.of()), resource);
    }

    private static URL[] classPath(List<Path> front) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path path : front) {
            urls.add(path.toUri().toURL());
        }
        for (String path : PATHS.split(System.getProperty("java.class.path"), 0)) {
            urls.add(Path.of(path).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return name.equals(lost) ? Collections.emptyEnumeration() : super.findResources(name);
    }

    /** What a class of the tests says when it runs in this host. */
    String run(Class<? extends Callable<String>> program) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            Callable<?> call =
                    (Callable<?>) loadClass(program.getName()).getConstructor().newInstance();
            return String.valueOf(call.call());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
