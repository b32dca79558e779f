package org.caseledger.ops.assembly;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.http.RequestHash;
import org.caseledger.ops.deadlines.DayClaims;
import org.caseledger.ops.deadlines.DeadlineRun;
import org.caseledger.ops.deadlines.DeadlineSchedule;
import org.caseledger.query.deadlines.OverdueDeadlines;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.LocalTime;

import javax.sql.DataSource;

/** The daily run over the deadlines, at an hour that the operator may set, or not at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "caseledger.deadlines.enabled", matchIfMissing = true)
class DeadlineAssembly {

    @Bean
    DeadlineRun deadlineRun(
            @Qualifier("projectorDataSource") DataSource projector,
            OverdueDeadlines overdue,
            CommandGate commandGate,
            RequestHash requestHash) {
        return new DeadlineRun(new DayClaims(projector), overdue, commandGate, requestHash);
    }

    @Bean(destroyMethod = "close")
    DeadlineSchedule deadlineSchedule(
            DeadlineRun deadlineRun,
            @Value("${caseledger.deadlines.daily-at}") String dailyAt,
            Clock clock) {
        return new DeadlineSchedule(deadlineRun::of, LocalTime.parse(dailyAt), clock).started();
    }
}
