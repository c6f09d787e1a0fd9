package vn.danvan.plan.figure;

import vn.danvan.platform.access.Right;
import vn.danvan.platform.figures.Figure;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;

/** A figure of this module as others see it. */
record PublishedFigure(PlanFigure figure, CountedRecords records) implements Figure {
    @Override
    public String code() {
        return figure.code();
    }

    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public String countedIn() {
        return figure.countedIn();
    }

    @Override
    public Right read() {
        return Right.FIGURE_READ;
    }

    @Override
    public Right readRecords() {
        return Right.PLAN_READ;
    }

    @Override
    public long count(Scope scope, Period period) {
        return records.count(figure, scope, period);
    }

    @Override
    public String page(Scope scope, Period period) {
        return "/tasks/figures/%s?first=%s&last=%s%s"
                .formatted(
                        code(),
                        period.first(),
                        period.last(),
                        scope.unit() == null ? "" : "&unit=" + scope.unit().value());
    }
}
