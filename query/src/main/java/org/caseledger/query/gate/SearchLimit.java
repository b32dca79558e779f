package org.caseledger.query.gate;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ProfileRegister;

import java.time.LocalDate;

/**
 * How many searches one person may make within an hour. A search opens nothing that its maker may not
 * see, but whoever goes through names by the hundred is not looking for somebody in need.
 */
public record SearchLimit(int most) {

    static SearchLimit on(Facts facts, LocalDate day) {
        return new SearchLimit(
                ProfileRegister.on(facts, day).number(ProfileSetting.SEARCHES_AN_HOUR));
    }

    /**
     * The limit that holds for the reader.
     *
     * @throws TooManySearches when the reader has made the most of them already
     */
    public static SearchLimit required(Look look) {
        var limit = on(look.facts(), look.reader().today());
        long made =
                look.sql()
                        .sql("select audit.searches_of_hour(?, ?)")
                        .param(look.actor().municipality().value())
                        .param(look.actor().staff().value())
                        .query(Long.class)
                        .single();
        if (made >= limit.most) {
            throw new TooManySearches(limit.most);
        }
        return limit;
    }
}
