package org.caseledger.ops.assembly;

import org.apache.catalina.core.StandardHost;
import org.caseledger.ops.access.RequestCaller;
import org.caseledger.ops.access.SignedInArgument;
import org.caseledger.ops.access.UnreadableRequests;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** What every controller can rely on. */
@Configuration(proxyBeanMethods = false)
class WebAssembly implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
    }

    /** What the server itself turns away is answered as a problem too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests() {
        return server ->
                server.addContextCustomizers(context ->
                        ((StandardHost) context.getParent())
                                .setErrorReportValveClass(UnreadableRequests.class.getName()));
    }

    /** As a bean it is a filter in front of all others. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RequestCaller requestCaller() {
        return new RequestCaller();
    }

    @Bean
    ReadingDescription readingDescription() {
        return new ReadingDescription();
    }
}
