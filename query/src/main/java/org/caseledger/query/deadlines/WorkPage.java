package org.caseledger.query.deadlines;

import java.util.List;

/** 今日の仕事: how much waits in each group, and the most urgent of the reader's own. */
public record WorkPage(List<Card> cards, DeadlinesPage urgent) {

    /**
     * One group of work.
     *
     * @param mine how many are for the reader, their post or their agency to do
     * @param all how many the reader may know of
     */
    public record Card(WorkGroup group, int mine, int all) {}
}
