package org.caseledger.ops.assembly;

import org.caseledger.command.http.Problems;
import org.caseledger.command.http.Recording;
import org.caseledger.command.http.Sentences;
import org.caseledger.ops.attachments.Attaching;
import org.caseledger.ops.attachments.AttachingApi;
import org.caseledger.ops.attachments.AttachingScreen;
import org.caseledger.ops.attachments.BrokenUploads;
import org.caseledger.ops.attachments.ScanCheck;
import org.caseledger.ops.attachments.ScanStore;
import org.caseledger.ops.attachments.ScanSweep;
import org.caseledger.ops.attachments.UploadLimit;
import org.caseledger.ops.viruses.VirusScan;
import org.caseledger.ops.viruses.VirusSettings;
import org.caseledger.query.casefile.AttachmentsReading;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

import javax.sql.DataSource;

/** Attaching scans: by API and by page, checked, sealed, and recorded through the same gate. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VirusSettings.class)
class AttachmentsAssembly {

    /** For every upload, whatever it is for. */
    @Bean
    VirusScan virusScan(VirusSettings settings) {
        return settings.scan();
    }

    @Bean
    Attaching attaching(
            AttachmentsReading reading,
            MunicipalityReads database,
            Recording recording,
            Problems problems,
            VirusScan viruses,
            @Value("${caseledger.attachments.largest}") DataSize largest) {
        return new Attaching(
                reading,
                new ScanCheck(largest.toBytes(), viruses),
                new ScanStore(database),
                recording,
                problems);
    }

    @Bean
    AttachingApi attachingApi(Attaching attaching, Problems problems) {
        return new AttachingApi(attaching, problems);
    }

    @Bean
    AttachingScreen attachingScreen(Attaching attaching) {
        return new AttachingScreen(attaching);
    }

    @Bean
    BrokenUploads brokenUploads(Problems problems) {
        return new BrokenUploads(problems);
    }

    /** Before anything else reads the request, the check of the form's token included. */
    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit(
            Problems problems,
            Sentences sentences,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        var filter =
                new FilterRegistrationBean<>(
                        new UploadLimit(largest.toBytes(), problems, sentences));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean(destroyMethod = "close")
    ScanSweep scanSweep(@Qualifier("appDataSource") DataSource app) {
        return ScanSweep.every(1, app);
    }

    @Bean
    AttachmentsDescription attachmentsDescription() {
        return new AttachmentsDescription();
    }
}
