#include "report/png.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <cmath>
#include <cstdint>
#include <memory>
#include <string_view>

#include "report/svg.hpp"

namespace inzetwijzer::report {
namespace {

constexpr double scale = 2;
constexpr double margin = 16;
constexpr std::string_view style = "text { font-family: Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; }";

struct Release {
  void operator()(RsvgHandle* handle) const noexcept { g_object_unref(handle); }
  void operator()(cairo_surface_t* surface) const noexcept { cairo_surface_destroy(surface); }
  void operator()(cairo_t* canvas) const noexcept { cairo_destroy(canvas); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

const std::uint8_t* bytes(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

cairo_status_t append(void* to, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::optional<std::string> to_png(const Figure& figure) {
  const std::string svg = to_svg(figure);
  const Owned<RsvgHandle> handle{rsvg_handle_new_from_data(bytes(svg), svg.size(), nullptr)};
  if (!handle || rsvg_handle_set_stylesheet(handle.get(), bytes(style), style.size(), nullptr) == 0) return std::nullopt;
  gboolean has_box = 0;
  RsvgRectangle box{};
  rsvg_handle_get_intrinsic_dimensions(handle.get(), nullptr, nullptr, nullptr, nullptr, &has_box, &box);
  if (has_box == 0) return std::nullopt;
  const RsvgRectangle inside{margin, margin, box.width * scale, box.height * scale};
  const auto side = [](double length) { return static_cast<int>(std::ceil(length + 2 * margin)); };
  const Owned<cairo_surface_t> surface{
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, side(inside.width), side(inside.height))};
  const Owned<cairo_t> canvas{cairo_create(surface.get())};
  cairo_set_source_rgb(canvas.get(), 1, 1, 1);
  cairo_paint(canvas.get());
  if (rsvg_handle_render_document(handle.get(), canvas.get(), &inside, nullptr) == 0) return std::nullopt;
  std::string png;
  if (cairo_surface_write_to_png_stream(surface.get(), append, &png) != CAIRO_STATUS_SUCCESS) return std::nullopt;
  return png;
}

}  // namespace inzetwijzer::report
