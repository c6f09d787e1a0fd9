package vn.danvan.plan.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.danvan.plan.Task;
import vn.danvan.plan.cascade.Coverage.OfAgency;
import vn.danvan.plan.cascade.Coverage.OfDuty;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.TableFiles;

/** The tables duty × agency and duty × unit, whole, to take along. */
@Component
class CoverageFiles {
    private final CoverageViews views;

    CoverageFiles(CoverageViews views) {
        this.views = views;
    }

    ResponseEntity<byte[]> ofAgencies(SheetFormat format, CoverageViews.Sums sums) {
        var table = views.table(sums.plan().id(), sums.duties(), sums.agencies());
        var columns = new ArrayList<>(List.of("Nhiệm vụ", "Số cơ quan", "Chưa có nhiệm vụ", "Xong"));
        sums.agencies().forEach(line -> columns.add(sums.names().of(line.agency())));
        var rows = table.duties().stream().map(duty -> row(table, duty));
        return TableFiles.of(format, "giao-xuong", "Giao xuống cấp dưới", columns, rows);
    }

    private static List<SheetCell> row(CoverageTable table, OfDuty duty) {
        var count = duty.count();
        return Stream.concat(
                        Stream.of(
                                SheetCell.of(duty.text()),
                                SheetCell.of(count.sent()),
                                SheetCell.of(count.gaps()),
                                SheetCell.of(count.finished())),
                        table.agencies().stream().map(line -> cell(table, duty, line)))
                .toList();
    }

    private static SheetCell cell(CoverageTable table, OfDuty duty, OfAgency agency) {
        var cell = table.cell(duty.duty(), agency.agency());
        return SheetCell.of(cell == null ? "" : cell.words());
    }

    ResponseEntity<byte[]> ofUnits(List<Task> tasks, Function<UnitId, String> unitName) {
        var units = tasks.stream()
                .flatMap(task -> Stream.concat(Stream.ofNullable(task.lead()), task.cooperating().stream()))
                .distinct()
                .toList();
        var columns = Stream.concat(Stream.of("Nhiệm vụ"), units.stream().map(unitName))
                .toList();
        var rows = tasks.stream().map(task -> Stream.concat(
                        Stream.of(SheetCell.of(task.text())),
                        units.stream().map(unit -> SheetCell.of(role(task, unit))))
                .toList());
        return TableFiles.of(SheetFormat.XLSX, "nhiem-vu-don-vi", "Nhiệm vụ và đơn vị", columns, rows);
    }

    private static String role(Task task, UnitId unit) {
        if (unit.equals(task.lead())) {
            return "Chủ trì";
        }
        return task.cooperating().contains(unit) ? "Phối hợp" : "";
    }
}
