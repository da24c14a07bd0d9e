// Lets code written for Node-API 10 run on Node-API 9, whose persistent references can't hold strings and other
// primitives: such a value is put into a box (element 0 of a fresh array-like object) and the box is referenced.
// Force-included before better-sqlite3's own source, which stays unchanged.
#pragma once
#include <node_api.h>
#include <unordered_set>

namespace node_api_9 {

// References never leave the thread of their environment. Never freed: environments may outlive thread-local objects.
inline std::unordered_set<napi_ref>& boxed_references() {
  static thread_local auto* references = new std::unordered_set<napi_ref>();
  return *references;
}

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_external)
    return napi_create_reference(env, value, count, result);
  napi_value box;
  if ((status = napi_create_object(env, &box)) != napi_ok) return status;
  if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
  if ((status = napi_create_reference(env, box, count, result)) != napi_ok) return status;
  boxed_references().insert(*result);
  return napi_ok;
}

inline napi_status get_reference_value(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr || boxed_references().count(reference) == 0) return status;
  return napi_get_element(env, *result, 0, result);
}

inline napi_status delete_reference(napi_env env, napi_ref reference) {
  boxed_references().erase(reference);
  return napi_delete_reference(env, reference);
}

}  // namespace node_api_9

#define napi_create_reference node_api_9::create_reference
#define napi_get_reference_value node_api_9::get_reference_value
#define napi_delete_reference node_api_9::delete_reference
