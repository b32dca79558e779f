package org.caseledger.journey;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every address of the running ledger that tells of it, from the handlers that Spring would ask. */
public final class Routes {

    /** These tell nothing of the ledger. */
    private static final List<String> WITHOUT_LEDGER =
            List.of("/", "/error", "/sign-in", "/sign-out", "/v3/", "/swagger", "/actuator");

    private final SortedMap<String, HandlerMethod> reads = new TreeMap<>();
    private final Set<String> posts = new TreeSet<>();

    private Routes(Map<RequestMappingInfo, HandlerMethod> handlers) {
        handlers.forEach((info, handler) ->
                info.getPatternValues().stream()
                        .filter(route ->
                                WITHOUT_LEDGER.stream().noneMatch(part -> isUnder(route, part)))
                        .forEach(route -> put(route, info, handler)));
    }

    /** Those of a running ledger. */
    public static Routes of(DispatcherServlet ledger) {
        Map<RequestMappingInfo, HandlerMethod> handlers = new HashMap<>();
        Objects.requireNonNull(ledger.getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .forEach(mapping -> handlers.putAll(mapping.getHandlerMethods()));
        return new Routes(handlers);
    }

    private void put(String route, RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (methods.contains(RequestMethod.GET)) {
            reads.put(route, handler);
        }
        if (methods.contains(RequestMethod.POST)) {
            posts.add(route);
        }
    }

    /** What is read with GET, and who answers. */
    public SortedMap<String, HandlerMethod> reads() {
        return reads;
    }

    /** What is sent to with POST. */
    public Set<String> posts() {
        return posts;
    }

    private static boolean isUnder(String route, String part) {
        return route.equals(part) || (!part.equals("/") && route.startsWith(part));
    }
}
