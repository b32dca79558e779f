package org.caseledger.journey;

import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.springframework.beans.factory.config.BeanPostProcessor;

import java.util.List;
import java.util.stream.Stream;

/** Adds a door for a municipal officer, who sees more pages than the people of the demonstration. */
final class OfficersDoor implements BeanPostProcessor {

    static final DemonstrationUser OFFICER =
            new DemonstrationUser("officer", "市町村職員", "決定と点検", MihonTown.OFFICER, "/cases");

    static List<DemonstrationUser> everybody() {
        return Stream.concat(new DemonstrationUsers(true).all().stream(), Stream.of(OFFICER))
                .toList();
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof DemonstrationUsers ? new DemonstrationUsers(everybody()) : bean;
    }
}
