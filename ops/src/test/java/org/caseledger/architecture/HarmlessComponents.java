package org.caseledger.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The reviewed list: a component, or a type wherever it stands, and why it tells nothing. */
record HarmlessComponents(Map<String, String> byName) {

    static HarmlessComponents read() {
        try (InputStream in =
                Objects.requireNonNull(
                        HarmlessComponents.class.getResourceAsStream("harmless-components.txt"))) {
            var byName = new TreeMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", 2))
                    .forEach(parts -> byName.put(parts[0], parts[1]));
            return new HarmlessComponents(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean covers(Component component) {
        return byName.containsKey(component.name()) || byName.containsKey(component.typeName());
    }

    Set<String> names() {
        return byName.keySet();
    }

    Collection<String> reasons() {
        return byName.values();
    }
}
