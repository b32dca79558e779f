package org.caseledger.ops.assembly;

import org.caseledger.ops.access.SignedInArgument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    @Bean
    ReadingDescription readingDescription() {
        return new ReadingDescription();
    }
}
