package org.caseledger.ops.assembly;

import org.caseledger.ops.access.Sessions;
import org.caseledger.ops.access.SignInSettings;
import org.caseledger.ops.access.SignInWay;
import org.caseledger.ops.access.SignedInFromClaims;
import org.caseledger.ops.access.SignedInFromJwt;
import org.caseledger.ops.access.StaffOnly;
import org.caseledger.ops.access.TodaysPosts;
import org.caseledger.ops.accounts.OpenAccounts;
import org.caseledger.ops.accounts.SecurityLog;
import org.caseledger.query.gate.SecondFactor;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

/** What every way of signing in has in common: settings, sessions, the log, who works here today. */
@Configuration(proxyBeanMethods = false)
class SignInAssembly {

    @Bean
    SignInSettings signInSettings(Environment settings) {
        return SignInSettings.from(settings);
    }

    @Bean
    SecondFactor secondFactor(@Value("${caseledger.sign-in.second-factor-age:15m}") Duration most) {
        return new SecondFactor(most);
    }

    @Bean
    SignedInFromClaims signedInFromClaims(SignInSettings settings, Clock clock) {
        return new SignedInFromClaims(settings.claims(), clock);
    }

    @Bean
    SignedInFromJwt signedInFromJwt(SignedInFromClaims claims) {
        return new SignedInFromJwt(claims);
    }

    @Bean
    Sessions sessions(Clock clock) {
        return new Sessions(clock);
    }

    @Bean
    SecurityLog securityLog(@Qualifier("accountsDataSource") DataSource accounts) {
        return new SecurityLog(accounts);
    }

    @Bean
    TodaysPosts todaysPosts(MunicipalityReads database, Clock clock) {
        return new TodaysPosts(database, clock);
    }

    /** The demonstration lets a town be set up by people who are not in its register yet. */
    @Bean
    WebMvcConfigurer staffOnly(
            SignInSettings settings,
            TodaysPosts posts,
            @Qualifier("accountsDataSource") DataSource source,
            Environment all) {
        var accounts = new OpenAccounts(source, all);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                if (settings.way() != SignInWay.DEMONSTRATION) {
                    boolean issuer = settings.way() == SignInWay.ISSUER;
                    registry.addInterceptor(
                            new StaffOnly(who ->
                                    posts.capacityOf(who).isPresent()
                                            && (issuer || accounts.isOpen(who.staff()))));
                }
            }
        };
    }

    /** Over https the cookie is bound to this very host, and no other can set it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hostCookie(SignInSettings settings) {
        return server -> {
            if (settings.isHttps()) {
                Cookie cookie = server.getSettings().getSession().getCookie();
                cookie.setName("__Host-caseledger");
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        };
    }
}
